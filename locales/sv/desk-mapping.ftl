### The mapping room at the desk: preparing, checking, wording and approving a release, and the words of its workbook.

## The workbook

desk-mapping-file-read-me = Läs mig
# $id is the release's name.
desk-mapping-file-release = Utgåva { $id }
# $k and $g are bounds.
desk-mapping-file-what = Siffrorna kommer från svar på enkäter. Ingen vet vem som svarade vad. Utgåvan är låst och ändras aldrig.
desk-mapping-file-hidden = Två punkter (..) betyder för få svar. Ett antal under { $k } visas inte. En grupp under { $g } visas inte alls. Andra tal kan också vara dolda, så att ingen kan räkna ut de små. Räkna inte med dolda tal som noll.
desk-mapping-file-percent = Andelar är hela procent av dem som svarade på frågan. De är räknade på talen som visas.
desk-mapping-file-proof = Talen är prövade mot allt vi har publicerat. Det går inte att räkna ut ett dolt tal ur det. Vad någon redan vet om en annan kan vi inte skydda mot.
# $hash is a fingerprint in hexadecimal.
desk-mapping-file-plan = Vad som skulle visas bestämdes innan någon svarade. Planens fingeravtryck (SHA-256): { $hash }
desk-mapping-file-tables = Tabeller
desk-mapping-file-means = Medelvärden
desk-mapping-file-wave = Omgång
desk-mapping-file-place = Område
desk-mapping-file-age = Ålder
desk-mapping-file-gender = Kön
desk-mapping-file-answer = Svar
desk-mapping-file-count = Antal
desk-mapping-file-share = Procent
desk-mapping-file-question = Fråga
desk-mapping-file-mean = Medelvärde
