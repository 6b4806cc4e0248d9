### Words that an imported survey gets where its workbook says `or_other`.

survey-import-other = Jotain muuta
survey-import-which-other = Mitä ajattelet?
