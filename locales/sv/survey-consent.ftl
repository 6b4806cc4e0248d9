### Consent to research: how old somebody is, what they are told, a yes and a no; and the same on paper.

survey-age = Hur gammal är du?
    .why = Frågorna är en del av forskning. Därför får alla först läsa vad det är, med ord för sin ålder. Vi sparar inte vad du trycker på här.
survey-age-6-11 = 6 till 11 år
survey-age-12-14 = 12 till 14 år
survey-age-15-17 = 15 till 17 år
survey-age-18 = 18 år eller äldre
survey-consent = Vill du vara med?
survey-consent-asked = De som har vårdnaden om dig ska redan ha sagt ja. Det är oftast dina föräldrar. Vet du inte? Fråga den som gav dig lappen. Men det är du som väljer.
survey-consent-free = Ja och nej är lika bra svar. Du behöver inte säga varför.
survey-consent-free-grown = Det är frivilligt. Du behöver inte förklara ett nej.
survey-consent-sent = När du skickar får du en kvittokod. Med den kan du ta bort svaret tills frågorna stänger. Sedan går det inte längre.
survey-consent-yes = Jag vill vara med
survey-consent-no = Jag vill inte vara med
survey-consent-guardians = Det här står på bladet till dem som har vårdnaden om dig
# $dnr is the number of the ethics approval.
survey-consent-dnr = Innan forskning får börja tittar andra på om den är rättvis mot dem som är med. Det heter etikprövning. Den här har nummer { $dnr }.
survey-consent-slip = Här svarar den som har fyllt 15 år
    .text = Är du yngre måste de som har vårdnaden om dig säga ja först. Fråga den som visade dig länken om du kan svara med en lapp.
survey-declined = Okej, du är inte med
    .text = Vi har inte sparat något nytt. Hade du svarat tidigare finns det svaret kvar. Du kan ta bort det med din kvittokod, tills frågorna stänger.
survey-print-consent = Får ditt barn vara med?
survey-print-consent-both = Har två personer vårdnaden behöver båda säga ja. Vi frågar ditt barn också. Säger ditt barn nej blir det nej.
survey-print-consent-yes = Ja, mitt barn får vara med.
survey-print-consent-no = Nej, mitt barn får inte vara med.
survey-print-consent-name = Ditt barns namn
survey-print-consent-sign = Ditt namn och dagens datum
survey-print-consent-kept = Lämna bladet till dem som forskar. Det skrivs aldrig in i Lotsen. Har alla som har vårdnaden sagt ja får ditt barn en lapp med en kod. Vi skriver inte upp vem som får vilken kod.
survey-print-consent-tick = Sätt ett kryss. Ja och nej går lika bra. Säger du nej låter du resten vara tomt.
survey-print-consent-aloud = Läs högt.
survey-print-consent-each = Var och en väljer själv på papper eller på en telefon. Du behöver inte säga vad du väljer.
survey-print-consent-young = Är du under 15 år? Då ska de som har vårdnaden om dig ha sagt ja på sitt blad.
survey-print-consent-class-young = Är du under 15 år? Svara bara om de som har vårdnaden om dig har sagt ja.
