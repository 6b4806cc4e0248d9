### Words that an imported survey gets where its workbook says `or_other`.

survey-import-other = Wax kale
survey-import-which-other = Maxaad ka fikiraysaa?
