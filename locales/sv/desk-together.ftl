### The page about the county's own work, at the desk. Swedish and English alone.

desk-together = Så jobbar vi tillsammans
    .lead = Sidan visar för alla hur långt länets gemensamma arbete har kommit. Det ni skriver syns direkt, och det går att ångra.
desk-together-see = Se sidan som alla ser
# $name is what a step is called.
desk-together-now = Nu: { $name }
desk-together-no-steps = Stegen har inga namn än. Börja där, så syns bilden på sidan.
desk-together-no-now = Ingen har sagt vilket steg det är nu.
desk-together-none = Inget än.
desk-together-all-meeting = Möten
desk-together-all-decision = Beslut
desk-together-all-document = Dokument
desk-together-new-meeting = Lägg till ett möte
desk-together-new-decision = Lägg till ett beslut
desk-together-new-document = Lägg till ett dokument
desk-together-one-meeting = Ett möte
desk-together-one-decision = Ett beslut
desk-together-one-document = Ett dokument
desk-together-steps = De fem stegen
    .about = Skriv vad varje steg heter, så att ett barn förstår. Svenska måste finnas. Där ett språk saknas säger sidan att texten är på svenska.
# $number is 1 to 5.
desk-together-step = Steg { $number }
desk-together-where = Var är vi nu?
desk-together-nowhere = Säg inget
desk-together-name = Vad steget heter
desk-together-about = Vad som händer i steget
desk-together-names = Skriv inga namn på barn eller familjer, och inget som någon kan kännas igen på.
desk-together-day-meeting = Dag
desk-together-day-decision = Bestämt den dagen
desk-together-day-document = Dag
desk-together-title-meeting = Vad mötet handlar om
desk-together-title-decision = Vad som är bestämt
desk-together-title-document = Vad dokumentet heter
desk-together-text-meeting = Anteckningar
desk-together-text-decision = Varför
desk-together-text-document = Kort text
desk-together-link = Adress
    .about = En adress som börjar med https. Filer kan inte laddas upp här. Skriv annars en kort text.
desk-together-is-done = Det är klart
desk-together-remove = Ta bort
desk-together-bad-phase = Alla fem stegen behöver ett namn på svenska.
desk-together-bad-title = Skriv på svenska vad det gäller.
desk-together-bad-owner = Skriv på svenska vem som ansvarar: en roll, ingen person.
desk-together-bad-long = En text är för lång. Rubriker har plats för 160 tecken, texter för 4000.
desk-together-bad-link = Adressen ska börja med https:// och leda till en webbplats med namn.
desk-together-bad-empty = Skriv en adress eller en kort text på svenska.
desk-together-bad-full = Det är fullt. Ta bort något gammalt först.
