### The words in Somali around every page: header, footer, dates, notices.

frame-direction = ltr
# "yes" once a human has reviewed the language.
frame-reviewed = no
frame-language-name = Soomaali
frame-title = Lotsen
frame-name = Lotsen
frame-skip = U gudub qoraalka bogga
frame-language = Luqadda
frame-listen = Dhegayso
frame-leave = Ka bax
# Spoken by screen readers after the first and second press. # stands for the presses that are left.
frame-leave-more = Shift. Riix # jeer oo kale si aad bogga uga baxdo.
frame-demo = Kani waa bog tijaabo ah. Hay'ad dawladeed kama dambayso.
frame-demo-reads = Qofna ma akhriyo waxaad halkan ku qorto.
frame-not-reviewed = Weli qofna ma hubin turjumaaddan.
frame-urgent = Khatar?
frame-call-112 = Wac 112
frame-call-bris = Bris 116 111
frame-urgent-more = Caawimaad kale oo hadda ah
frame-about = Bogga ku saabsan
frame-who = Yaa ka dambeeya bogga?
frame-privacy = Maxaa ku dhaca waxa aan qoro?
frame-accessibility = Qof kasta bogga ma isticmaali karaa?
frame-offline = Kaydso si aad u akhrido marka internet la'aan tahay

## Dates

frame-month-1 = Janaayo
frame-month-2 = Febraayo
frame-month-3 = Maarso
frame-month-4 = Abriil
frame-month-5 = Maajo
frame-month-6 = Juun
frame-month-7 = Luuliyo
frame-month-8 = Ogost
frame-month-9 = Sebtembar
frame-month-10 = Oktoobar
frame-month-11 = Nofembar
frame-month-12 = Desembar
frame-weekday-1 = Isniinta
frame-weekday-2 = Talaadada
frame-weekday-3 = Arbacada
frame-weekday-4 = Khamiista
frame-weekday-5 = Jimcaha
frame-weekday-6 = Sabtida
frame-weekday-7 = Axadda
frame-today = maanta
frame-tomorrow = berri
# $day is a number, $month a month's name.
frame-date = { $day } { $month } { $year }
frame-date-month = { $month } { $year }

## Notices

frame-missing = Boggan ma jiro
    .text = Linkigu wuxuu noqon karaa mid hore ama mid si khaldan loo qoray. Bilowga ka bilow, markaas meesha saxda ah waad heli doontaa.
frame-broken = Khalad baa naga dhacay
    .text = Khaladkaaga ma aha. In yar kadib mar kale isku day. Haddii ay degdeg tahay, wac 112.
# $id names the fault, for those who mend it.
frame-broken-id = Lambarka khaladka: { $id }
frame-too-much = Hal mar wax badan baa yimid
    .text = Dib u noqo oo wax yar ka gaaban qor. Qoraalkaagu weli wuu ku jiraa sanduuqa.
frame-unreadable = Ma akhrin karin waxa aad soo dirtay
    .text = Dib u noqo oo mar kale isku day. Ama bilowga ka bilow.
frame-foreign = Kani wuxuu ka yimid bog kale
    .text = Si aan kuu ilaalinno waxaan qaadannaa kaliya waxa aad halkan ka soo dirto. Bilowga ka bilow.
frame-start = Bilowga
