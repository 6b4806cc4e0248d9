### Words that an imported survey gets where its workbook says `or_other`.

survey-import-other = Något annat
survey-import-which-other = Vad tänker du på?
