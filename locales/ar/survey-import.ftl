### Words that an imported survey gets where its workbook says `or_other`.

survey-import-other = شيء آخر
survey-import-which-other = ما الذي تفكّر فيه؟
