window-title = Ärendets titel
window-title-empty = Ärende utan titel
window-new = Nytt
window-open = Öppna…
window-save = Spara…
window-is-saved = Sparat
window-is-not-saved = Inte sparat än
window-send = Skicka
window-send-to = Skicka till spektr ({ $environment })
window-review = Granska och skicka
window-send-busy = Det håller på att skickas. Stoppa det först för att ändra något.
window-send-not-now = Det kan inte skickas nu. Statusen visar vad som ska göras.
window-locked = Ärendet kan inte ändras medan det skickas
window-connect = Klistra in länk…
window-change-destination = Ändra…
window-filled-by = ifyllt av { $name }
window-token-minutes = länken gäller i { $count } min
window-token-hours = länken gäller i { $count ->
        [one] 1 timme
       *[other] { $count } timmar
    }
window-token-days = länken gäller i { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }
window-token-ended = länken har gått ut
window-link = Länk
window-link-chip = Vart det skickas: { $what }
window-link-step = Formulär
window-link-kept = Sparad
window-chip-minutes = { $count } min
window-chip-hours = { $count } tim
window-chip-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }
window-chip-ended = utgången
window-dismiss = Stäng meddelandet

window-case-itself = Själva ärendet
window-companies = Företag
window-people = Personer
window-add-company = Lägg till företag
window-add-person = Lägg till person
window-unnamed-company = Företag utan namn ({ $reference })
window-unnamed-person = Person utan namn ({ $reference })
window-outline-top = Toppen av strukturen
window-outline-share = { $share } %
window-outline-role = { $role } i { $held }
window-outline-filled-short = { $answered } av { $asked }
window-outline-filled = { $answered } av { $asked } ifyllda
window-outline-warnings = { $count ->
        [one] 1 sak att se över
       *[other] { $count } saker att se över
    }
window-outline-search = Sök
window-outline-no-company = Inget företag med det namnet
window-outline-no-person = Ingen person med det namnet
window-theme-light = Ljust tema
window-theme-dark = Mörkt tema

window-kind-company = Företag
window-kind-person = Person
window-kind-case = Uppgifter som inte hör till något företag eller någon person
window-start = Börja med det du har
window-start-hint = Tre steg i valfri ordning. Dossier sparar allt eftersom, och inget skickas förrän du trycker på Skicka på sidan Granskning.
window-start-link = Klistra in länken
window-start-link-hint = Den i spektrs mejl. Den anger vart ärendet skickas och vad som efterfrågas.
window-start-link-box = Länk från spektr
window-start-link-yes = Använd länk
window-start-link-done = Ärendet skickas till { $environment }.
window-start-name = Vem fyller i
window-start-papers = Släpp papperen
window-start-papers-hint = Pass, intyg, en hel mapp. Dossier föreslår var de hör hemma.
window-start-papers-drop = Släpp filer eller en mapp här
window-start-papers-choose = Välj en fil att placera…
window-start-papers-done = { $count ->
        [one] 1 fil väntar på sin plats.
       *[other] { $count } filer väntar på sina platser.
    }
window-start-people = Lägg till företag och personer
window-start-people-hint = Först företaget, sedan personerna bakom det. Var och en har sitt eget formulär och sina egna dokument.
window-start-onboarding = Ingen länk? Starta en onboarding…
window-start-practice = Prova med övningsservern
window-start-practice-hint = Ett påhittat ärende och en server i det här fönstret. Inget lämnar datorn.
window-start-practice-starting = Övningsservern startar…
window-practice-failed = Övningsservern kunde inte starta. Kontrollera att det finns plats på disken och försök igen.
window-practice-title = { $title } (övning)
window-start-company = Lägg till ett företag
window-start-person = Lägg till en person
window-remove = Ta bort
window-remove-named = Ta bort { $name }
window-optional = (valfritt)
window-one-a-line = En per rad
window-yes = Ja
window-choose = Välj…
window-named = { $label }, { $owner }
window-unknown-kind = Den här versionen av Dossier känner inte till fält av typen ”{ $kind }”. Det du anger skickas som det är.
window-advanced = Avancerat
window-reference-section = Referens
window-reference-hint = Vad spektr kallar företaget eller personen i sina svar. Ändra det bara när spektr väntar sig ett annat namn.
window-reference-of = Referens för { $name }
window-other-fields = Andra fält
window-other-fields-hint = Fält som spektr väntar sig och som formuläret ovan inte har.
window-other-fields-count = { $count ->
        [one] 1 annat fält
       *[other] { $count } andra fält
    }
window-other-file = ”{ $key }” finns bland dokumenten ovan.
window-add-field = Lägg till ett fält
window-field-name = spektrs namn
window-field-kind = Fältets typ
window-field-taken = Det finns redan ett fält med det namnet. Välj ett annat namn.
window-field-unnamed = Ange fältets namn först
window-add = Lägg till
window-never-mind = Avbryt
window-never-mind-role = Avbryt den nya rollen
window-never-mind-field = Avbryt det nya fältet
window-kind-text = Text
window-kind-number = Tal
window-kind-flag = Ja eller nej
window-kind-list = Lista
window-kind-file = Dokument

window-documents = Dokument
window-filled = { $filled } av { $count }
window-choose-file = Välj fil…
window-choose-file-for = Välj fil…, { $slot }
window-replace = Ersätt…
window-replace-for = Ersätt { $slot }
window-remove-file = Ta bort
window-remove-file-for = Ta bort filen från { $slot }
window-more = Fler kommandon
window-more-for = Mer för { $slot }
window-slot-empty = Tom
window-slot-drop = Släpp en fil här
window-slot-drop-kinds = Släpp en { $kinds } här
window-slot-keys = Blanksteg visar det, Skift+F10 öppnar menyn, Delete tar bort det.
window-slot-menu = Mer (Skift+F10)
window-slot-wanted = Bifoga en fil här
window-slot-reading = Läser filen…
window-slot-ready = Klart att skicka
window-original-changed = Originalet har ändrats sedan dess.
window-original-copy = Det du bifogade är det som skickas.
window-original-use = Använd den nya versionen
window-original-use-for = Använd den nya versionen av { $slot }
window-original-not-taken = Den nya versionen togs inte emot, och det du bifogade tidigare är kvar. { $reason }
window-sent-as = Skickas som { $file }
window-drop-later = Släpp här för att sortera dem senare
window-drop-fitting = Eller släpp på en markerad plats.
window-drop-attach = Bifoga { $file }
window-drop-folder = Filerna i en mapp väntar i facket
window-drop-replace = Ersätt med { $file }
window-drop-several = Bifoga { $file }. { $count ->
        [2] Den andra väntar
       *[other] De andra väntar
    } i facket.
window-assign = Vilket dokument är detta?
window-assign-none = Det finns ingen plats för ett dokument än. Lägg först till ett företag eller en person och släpp filen igen.
window-assign-choose = Välj en plats först
window-assign-filled = har en fil
window-assign-replaces = dess fil ersätts
window-assign-yes = Bifoga här
window-not-attached = { $file } bifogades inte till { $slot }. { $reason }

window-relations = Roller och ägande
window-relations-none = Ingen äger något här än.
window-relation-owns-share = { $holder } äger { $share } % av { $held }
window-relation-owns = { $holder } äger { $held }
window-relation-role-share = { $holder } äger { $share } % av { $held } ({ $role })
window-relation-role = { $holder } är { $role } i { $held }
window-relation-top = { $holder } är i toppen av strukturen som { $role }
window-top = Toppen av strukturen
window-percent = %
window-share-of = Andel som { $holder } har i { $held }, i procent
window-add-role = Lägg till en roll
window-role-is = { $name } är
window-role-of = i
window-role-with = med
window-role-name = Roll för { $name }
window-role-held = Vad { $name } äger
window-role-share = Ny andel för { $name }, i procent
window-role-unready = Välj en roll och vad den avser
window-role-owner = ägare
window-role-ubo = verklig huvudman
window-role-shareholder = aktieägare
window-role-director = styrelseledamot
window-role-manager = ledande befattningshavare
window-role-signatory = firmatecknare
window-role-controlling = kontrollerande enhet
window-role-control = person med betydande kontroll

window-status = Status
window-status-open = Visa status
window-status-close = Dölj status
window-status-shut = Stäng status
window-status-pin = Håll status öppen
window-status-unpin = Håll inte status öppen
window-ready = Klart att skicka
window-ready-hint = Allt som måste finnas finns, och inget är fel.
window-missing = { $count ->
        [one] 1 sak saknas
       *[other] { $count } saker saknas
    }
window-ready-look = Inget måste åtgärdas. Se över det som står nedan innan du skickar.
window-ready-missing = Inget måste åtgärdas, men något saknas. Ärendet kan skickas utan det.
window-still-missing = Saknas fortfarande
window-check = Kontrollera
window-before-sending = Innan du kan skicka
window-problem = Det finns ett problem
window-look-at = Värt att se över
window-to-fix = { $count ->
        [one] 1 sak att åtgärda
       *[other] { $count } saker att åtgärda
    }
window-total = { $sent } av { $total }
window-cancel = Pausa sändningen
window-cancel-hint = Inget går förlorat. Återuppta när du vill.
window-change-case = Stoppa och ändra
window-change-case-hint = spektr har inget av ärendet än, så det kan ändras och skickas igen.
window-new-link = Klistra in ny länk
window-send-again = Skicka igen
window-try-now = Försök nu
window-check-now = Kontrollera nu
window-check-again = Kontrollera igen
window-resume = Återuppta
window-retry-all = Försök med alla igen
window-retry-all-hint = spektr tillfrågas först om vad det har. Allt annat skickas, även det som gavs upp; inget det har skickas två gånger.
window-submit-anyway = Skicka igen ändå…
window-receipt-files = { $count ->
        [0] Inga dokument behövdes.
        [one] spektr har 1 dokument.
       *[other] spektr har { $count } dokument.
    }
window-receipt-saved = Kvittot sparas på den här datorn.
window-receipt-unsaved = Kvittot kunde inte skrivas på disken. Anteckna kontrollsumman nedan.

window-connect-title = Vart ärendet skickas
window-connect-link = Länk eller token
window-connect-link-hint = Klistra in hela länken från spektrs mejl, eller bara token. Den döljs medan du skriver.
window-connect-link-kept = Det finns redan en länk. Klistra in en annan bara för att ersätta den.
window-connect-unread = Ingen token hittades här. Kopiera hela länken från mejlet och klistra in den.
window-connect-covered = Ditt mejlfilter döljer adressen i länken. Öppna den i din webbläsare, kopiera adressen som visas där och klistra in den här.
window-connect-several = Här finns flera länkar med olika token. Klistra bara in den för det här ärendet.
window-connect-environment = Miljö
window-connect-environment-hint = En token säger inte själv vart den hör.
window-connect-environment-wanted = Välj miljön som token hör till.
window-environment-live = Skarp: verkliga personers uppgifter
window-environment-sandbox = Sandlåda
window-environment-test = Test
window-environment-own = Egen adress
window-connect-address = API:ets adress
window-connect-address-wanted = Ange en adress som börjar med https://
window-connect-name = Ditt namn
window-connect-name-hint = spektr sparar det som den som fyllde i formuläret.
window-connect-name-wanted = Ange ditt namn.
window-connect-key = Arbetsytans nyckel
window-connect-key-hint = Bara om din arbetsyta har en (x-api-key).
window-connect-key-kept = En nyckel är angiven. Ange en annan bara för att ersätta den.
window-connect-key-unread = En nyckel har bara bokstäver, siffror och tecken, utan mellanslag. Kopiera bara nyckeln och klistra in den.
window-connect-yes = Använd länken
window-not-now = Inte nu

window-ask-replace = Ersätt filen?
window-ask-replace-detail = { $slot } har redan en fil. { $file } tar dess plats; filen på disken rörs inte.
window-ask-replace-yes = Ersätt
window-ask-replace-no = Behåll den gamla
window-ask-again = Skicka hela ärendet igen?
window-ask-again-detail = spektr har det kanske redan. Att skicka igen kan ge två inskickade ärenden. Fråga spektrs support först om du kan.
window-ask-again-yes = Skicka det igen
window-ask-circle = Skicka det med en cirkel?
window-ask-circle-detail = Någon i ärendet har en roll i sig själv, eller flera äger varandra i en cirkel. spektrs records-API avvisar cirklar, så spektr kan avvisa ärendet.
window-ask-circle-yes = Skicka det ändå
window-ask-new = Börja ett nytt ärende?
window-ask-new-yes = Börja utan att spara
window-ask-open = Öppna ett annat ärende?
window-ask-open-yes = Öppna utan att spara
window-ask-close = Stäng Dossier?
window-ask-close-yes = Stäng utan att spara
window-ask-unsaved-detail = Det du har ändrat sedan du sparade senast finns bara i det här fönstret.
window-ask-held-detail = Ärendet bakom den här sidan kunde inte sparas och skulle gå förlorat. Lås upp det för att behålla det.
window-ask-busy = Stoppa sändningen och stäng?
window-ask-busy-detail = Dokument är på väg. Det som har kommit fram är kvar där, och du kan fortsätta nästa gång.
window-ask-busy-yes = Stoppa och stäng
window-ask-busy-no = Fortsätt skicka

window-undo = Ångra
window-undo-this = Ångra: { $what }
window-undo-none = Det finns inget att ångra
window-redo = Gör om
window-redo-none = Det finns inget att göra om
window-removed = { $name } togs bort
window-taken-out = Dokumentet togs ut ur { $slot }

window-busy = Dossier är upptaget. Försök igen om en stund.
window-saved = Ärendet är sparat.
window-link-recalled = Länken från förra gången används. Kontrollera att den hör till ärendet.
window-practice-name = Övning
window-all-files = Alla filer
window-case-file-kind = Ärendefil
window-document-kind = Dokument
window-case-file-name = arende.json

window-cases = Ärenden
window-new-case = Nytt ärende
window-cases-search = Sök ärenden
window-cases-none = Ett ärende rymmer en kunds företag, personer och papper tills spektr har allt.
window-cases-none-so = Inget ärende har den statusen.
window-cases-show-all = Visa alla ärenden
window-cases-all = Alla
window-cases-drafts = Utkast
window-cases-to-send = Klara
window-cases-under-way = På väg
window-cases-done = Slutförda
window-cases-filter = { $filter }, { $count ->
        [one] 1 ärende
       *[other] { $count } ärenden
    }
window-cases-by-title = Titel
window-cases-by-state = Status
window-cases-by-changed = Senast ändrat
window-cases-ascending = Sorterat, först till sist
window-cases-descending = Sorterat, sist till först
window-cases-not-found = Inget ärende har dessa ord i titeln.
window-cases-draft = Utkast
window-cases-ready = Klart
window-cases-sending = Skickar { $sent }/{ $documents }
window-cases-duplicate = Duplicera
window-cases-duplicate-this = Duplicera { $title }
window-cases-rename = Byt namn…
window-cases-rename-this = Byt namn på { $title }
window-rename-title = Byt namn på ärendet
window-rename-yes = Byt namn
window-copy-of = Kopia av { $title }
window-deleted = { $title } raderades
window-cases-unreadable = Ett skadat ärende
window-cases-delete = Radera { $title }
window-cases-entities = { $count ->
        [one] 1 företag eller person
       *[other] { $count } företag och personer
    }
window-cases-documents = { $count ->
        [one] 1 dokument
       *[other] { $count } dokument
    }
window-export = Exportera…
window-kept-at = Sparat { $time }
window-kept-soon = Sparar…
window-not-kept = Inte sparat: { $reason }
window-not-kept-full = disken är full
window-not-kept-read-only = mappen kan bara läsas
window-not-kept-newer = ett nyare Dossier har skapat ärendena
window-not-kept-other = disken vägrade
window-kept-keyring = Ärenden sparas krypterade på den här datorn; nyckeln finns i systemets nyckelring.
window-kept-passphrase = Ärenden sparas krypterade på den här datorn; nyckelringen eller din lösenfras öppnar dem.
window-kept-nowhere = Ärenden finns i det här fönstret tills det stängs, och i ärendefilerna du sparar.
window-back-to-case = Tillbaka till ärendet
window-memory-only = Ärenden sparas inte på den här datorn: de finns i det här fönstret tills det stängs. { $reason }
window-keep-again = Försök spara ärenden igen
window-without = Dina låsta ärenden är kvar som de är. Det du anger nu finns i det här fönstret tills det stängs.
window-checking = { $count ->
        [one] 1 ärende var på väg. Kontrollerar om spektr har fått det…
       *[other] { $count } ärenden var på väg. Kontrollerar om spektr har fått dem…
    }
window-vanished = { $count ->
        [one] 1 sparat ärende finns inte kvar. Återställ datamappen från en säkerhetskopia.
       *[other] { $count } sparade ärenden finns inte kvar. Återställ datamappen från en säkerhetskopia.
    }
window-not-recovered = Ett ärende som var på väg kan inte kontrolleras. { $reason }
window-settled = Ett ärende som var på väg är ett utkast igen: det avvisades eller gavs upp, eller spektr hade det inte. Skicka det när du vill ha det skickat.
window-receipt-not-kept = Det som skickades finns hos spektr, men kvittot är inte sparat än. { $reason }
window-link-not-kept = Länken används men sparas inte till nästa gång. { $reason }

window-opening = Öppnar dina ärenden…
window-opening-detail = Ange nyckelringens lösenord när systemet frågar efter det.
window-locked-title = Dina ärenden är låsta
window-unlock = Lås upp
window-lock-now = Lås nu
window-lock-saving = Det du har angett sparas.
window-lock-held = Ärendet du var i kunde inte sparas. Det finns kvar i minnet bakom den här sidan tills du låser upp.
window-lock-sending = { $count ->
        [one] 1 ärende skickas fortfarande. Det som behövs finns kvar i minnet tills det är klart.
       *[other] { $count } ärenden skickas fortfarande. Det som behövs finns kvar i minnet tills de är klara.
    }
window-lock-after = Lås när det inte används
window-lock-after-minutes = { $count ->
        [0] Aldrig
       *[other] Efter { $count } minuter
    }
window-lock-needs-passphrase = Ange en lösenfras först. Utan en kan vem som helst låsa upp ärendena.
window-lock-after-hint = Bara lösenfrasen öppnar låsta ärenden, även efter en omstart.
window-keep-days = Radera kopierade dokument i orörda utkast
window-keep-days-count = Efter { $count } dagar
window-lock-again = Försök igen
window-lock-open = Lås upp dina ärenden…
window-lock-without = Fortsätt utan dem
window-lock-busy = Ett ögonblick: nyckeln hämtas.
window-passphrase = Lösenfras
window-passphrase-wanted = Ange lösenfrasen först.
window-passphrase-keep = Spara ärenden under en lösenfras…
window-passphrase-set-it = Ange en lösenfras…
window-passphrase-change = Byt lösenfras…
window-passphrase-title = Ange en lösenfras
window-passphrase-title-change = Byt lösenfras
window-passphrase-detail = Den öppnar dina ärenden där nyckelringen inte gör det, och när du har låst dem. Ingen kan återställa den: skriv ned den och förvara den säkert.
window-passphrase-present = Nuvarande lösenfras
window-passphrase-new = Ny lösenfras
window-passphrase-again = Ny lösenfras igen
window-passphrase-repeat = Lösenfras igen
window-passphrase-short = Använd minst 10 tecken; några ord som inte hör ihop är bra.
window-passphrase-differs = De två är inte lika. Ange den nya lösenfrasen igen.
window-passphrase-not-present = Det är inte den nuvarande lösenfrasen. Inget har ändrats.
window-passphrase-yes = Använd lösenfrasen
window-passphrase-set = Lösenfrasen är angiven.

window-ask-link = Är länken för samma kund?
window-ask-link-detail = Ärendet skickades senast med en annan länk. Använd den nya bara om den kom för den här kunden.
window-ask-link-yes = Använd den nya länken
window-ask-link-no = Behåll den gamla

window-chooser-title-open = Välj en fil
window-chooser-title-save = Välj var du vill spara
window-chooser-no-dialog = Systemet visar ingen fildialog. Välj här eller klistra in filens sökväg. En skrivbordsportal eller zenity ger systemets egen dialog.
window-chooser-failed = Systemets fildialog misslyckades. Välj här eller klistra in filens sökväg.
window-chooser-no-answer = Systemets fildialog har inte svarat. Det som väljs här gäller, och den andra ges upp.
window-chooser-path = Sökväg
window-chooser-up = Mappen ovanför
window-chooser-top = Det finns ingen mapp ovanför
window-chooser-folder = Mappen { $name }
window-chooser-file = Filen { $name }
window-chooser-reading = Läser mappen…
window-chooser-empty = Ingen fil här passar.
window-chooser-cut = Mappen innehåller mer än vad som visas. Skriv sökvägen.
window-chooser-all = Alla filer
window-chooser-open = Välj
window-chooser-save = Spara här
window-chooser-replace = Ersätt filen
window-chooser-exists = Det finns en fil med det namnet. Välj ett annat namn eller ersätt den.
window-chooser-nowhere = Det finns ingen sådan fil, eller så kan den inte läsas. Kontrollera sökvägen.
