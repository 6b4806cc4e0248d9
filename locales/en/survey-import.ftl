### Words that an imported survey gets where its workbook says `or_other`.

survey-import-other = Something else
survey-import-which-other = What are you thinking of?
