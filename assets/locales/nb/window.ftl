window-title = Sakens tittel
window-title-empty = Sak uten tittel
window-new = Ny
window-open = Åpne…
window-save = Lagre…
window-is-saved = Lagret
window-is-not-saved = Ikke lagret ennå
window-send = Send
window-send-to = Send til spektr ({ $environment })
window-review = Gå gjennom og send
window-send-busy = Den er i ferd med å sendes. Stopp den først for å endre noe.
window-send-not-now = Den kan ikke sendes nå. Statusen viser hva som må gjøres.
window-locked = Saken kan ikke endres mens den sendes
window-connect = Lim inn lenke…
window-change-destination = Endre…
window-filled-by = fylt ut av { $name }
window-token-minutes = lenken gjelder i { $count } min
window-token-hours = lenken gjelder i { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
window-token-days = lenken gjelder i { $count ->
        [one] 1 dag
       *[other] { $count } dager
    }
window-token-ended = lenken er utløpt
window-link = Lenke
window-link-chip = Hvor den sendes: { $what }
window-link-step = Skjema
window-link-kept = Lagret
window-chip-minutes = { $count } min
window-chip-hours = { $count } t
window-chip-days = { $count ->
        [one] 1 dag
       *[other] { $count } dager
    }
window-chip-ended = utløpt
window-dismiss = Lukk meldingen

window-case-itself = Selve saken
window-companies = Selskaper
window-people = Personer
window-add-company = Legg til selskap
window-add-person = Legg til person
window-unnamed-company = Selskap uten navn ({ $reference })
window-unnamed-person = Person uten navn ({ $reference })
window-outline-top = Toppen av strukturen
window-outline-share = { $share } %
window-outline-role = { $role } i { $held }
window-outline-filled-short = { $answered } av { $asked }
window-outline-filled = { $answered } av { $asked } fylt ut
window-outline-warnings = { $count ->
        [one] 1 ting å se på
       *[other] { $count } ting å se på
    }
window-outline-search = Søk
window-outline-no-company = Ikke noe selskap med dette navnet
window-outline-no-person = Ingen person med dette navnet
window-theme-light = Lyst tema
window-theme-dark = Mørkt tema

window-kind-company = Selskap
window-kind-person = Person
window-kind-case = Opplysninger som ikke hører til noe selskap eller noen person
window-start = Begynn med det du har
window-start-hint = Tre trinn i valgfri rekkefølge. Dossier lagrer underveis, og ingenting sendes før du trykker Send på siden Gjennomgang.
window-start-link = Lim inn lenken
window-start-link-hint = Den i spektrs e-post. Den sier hvor saken sendes og hva det spørres om.
window-start-link-box = Lenke fra spektr
window-start-link-yes = Bruk lenken
window-start-link-done = Saken sendes til { $environment }.
window-start-name = Hvem fyller ut
window-start-papers = Slipp papirene
window-start-papers-hint = Pass, attester, en hel mappe. Dossier foreslår hvor de hører hjemme.
window-start-papers-drop = Slipp filer eller en mappe her
window-start-papers-choose = Velg en fil å plassere…
window-start-papers-done = { $count ->
        [one] 1 fil venter på plassen sin.
       *[other] { $count } filer venter på plassene sine.
    }
window-start-people = Legg til selskaper og personer
window-start-people-hint = Først selskapet, så personene bak det. Hver har sitt eget skjema og sine egne dokumenter.
window-start-onboarding = Ingen lenke? Start en onboarding…
window-start-practice = Prøv med øvingsserveren
window-start-practice-hint = En oppdiktet sak og en server i dette vinduet. Ingenting forlater datamaskinen.
window-start-practice-starting = Øvingsserveren starter…
window-practice-failed = Øvingsserveren kunne ikke starte. Kontroller at det er plass på disken, og prøv igjen.
window-practice-title = { $title } (øving)
window-start-company = Legg til et selskap
window-start-person = Legg til en person
window-remove = Fjern
window-remove-named = Fjern { $name }
window-optional = (valgfritt)
window-one-a-line = Én per linje
window-yes = Ja
window-choose = Velg…
window-named = { $label }, { $owner }
window-unknown-kind = Denne versjonen av Dossier kjenner ikke felt av typen «{ $kind }». Det du skriver, sendes som det er.
window-advanced = Avansert
window-reference-section = Referanse
window-reference-hint = Det spektr kaller selskapet eller personen i svarene sine. Endre det bare når spektr venter et annet navn.
window-reference-of = Referanse for { $name }
window-other-fields = Andre felt
window-other-fields-hint = Felt som spektr venter, og som skjemaet ovenfor ikke har.
window-other-fields-count = { $count ->
        [one] 1 annet felt
       *[other] { $count } andre felt
    }
window-other-file = «{ $key }» er blant dokumentene ovenfor.
window-add-field = Legg til et felt
window-field-name = spektrs navn
window-field-kind = Feltets type
window-field-taken = Det er allerede et felt med det navnet. Velg et annet navn.
window-field-unnamed = Angi først feltets navn
window-add = Legg til
window-never-mind = Avbryt
window-never-mind-role = Avbryt den nye rollen
window-never-mind-field = Avbryt det nye feltet
window-kind-text = Tekst
window-kind-number = Tall
window-kind-flag = Ja eller nei
window-kind-list = Liste
window-kind-file = Dokument

window-documents = Dokumenter
window-filled = { $filled } av { $count }
window-choose-file = Velg fil…
window-choose-file-for = Velg fil…, { $slot }
window-replace = Erstatt…
window-replace-for = Erstatt { $slot }
window-remove-file = Fjern
window-remove-file-for = Fjern filen fra { $slot }
window-more = Flere kommandoer
window-more-for = Mer for { $slot }
window-slot-empty = Tom
window-slot-drop = Slipp en fil her
window-slot-drop-kinds = Slipp en { $kinds } her
window-slot-keys = Mellomrom viser det, Shift+F10 åpner menyen, Delete fjerner det.
window-slot-menu = Mer (Shift+F10)
window-slot-wanted = Legg ved en fil her
window-slot-reading = Leser filen…
window-slot-ready = Klar til å sendes
window-original-changed = Originalen er endret siden.
window-original-copy = Det du la ved, er det som sendes.
window-original-use = Bruk den nye versjonen
window-original-use-for = Bruk den nye versjonen av { $slot }
window-original-not-taken = Den nye versjonen ble ikke tatt imot, og det du la ved før, blir. { $reason }
window-sent-as = Sendes som { $file }
window-drop-later = Slipp her for å sortere dem senere
window-drop-fitting = Eller slipp på en fremhevet plass.
window-drop-attach = Legg ved { $file }
window-drop-folder = Filene i en mappe venter i skuffen
window-drop-replace = Erstatt med { $file }
window-drop-several = Legg ved { $file }. { $count ->
        [2] Den andre venter
       *[other] De andre venter
    } i skuffen.
window-assign = Hvilket dokument er dette?
window-assign-none = Det er ingen plass til et dokument ennå. Legg først til et selskap eller en person, og slipp filen igjen.
window-assign-choose = Velg først en plass
window-assign-filled = har en fil
window-assign-replaces = filen der erstattes
window-assign-yes = Legg ved her
window-not-attached = { $file } ble ikke lagt ved { $slot }. { $reason }

window-relations = Roller og eierskap
window-relations-none = Ingen eier noe her ennå.
window-relation-owns-share = { $holder } eier { $share } % av { $held }
window-relation-owns = { $holder } eier { $held }
window-relation-role-share = { $holder } eier { $share } % av { $held } ({ $role })
window-relation-role = { $holder } er { $role } i { $held }
window-relation-top = { $holder } er i toppen av strukturen som { $role }
window-top = Toppen av strukturen
window-percent = %
window-share-of = Andelen { $holder } har i { $held }, i prosent
window-add-role = Legg til en rolle
window-role-is = { $name } er
window-role-of = i
window-role-with = med
window-role-name = Rolle for { $name }
window-role-held = Hva { $name } eier
window-role-share = Ny andel for { $name }, i prosent
window-role-unready = Velg en rolle, og hva den gjelder
window-role-owner = eier
window-role-ubo = reell rettighetshaver
window-role-shareholder = aksjonær
window-role-director = styremedlem
window-role-manager = ledende ansatt
window-role-signatory = signaturberettiget
window-role-controlling = kontrollerende enhet
window-role-control = person med vesentlig kontroll

window-status = Status
window-status-open = Vis status
window-status-close = Skjul status
window-status-shut = Lukk status
window-status-pin = Hold status åpen
window-status-unpin = Ikke hold status åpen
window-ready = Klar til å sendes
window-ready-hint = Alt som må være der, er der, og ingenting er feil.
window-missing = { $count ->
        [one] 1 ting mangler
       *[other] { $count } ting mangler
    }
window-ready-look = Ingenting må rettes. Se på det som står nedenfor, før du sender.
window-ready-missing = Ingenting må rettes, men noe mangler. Saken kan sendes uten.
window-still-missing = Mangler fortsatt
window-check = Kontroller
window-before-sending = Før du kan sende
window-problem = Det er et problem
window-look-at = Verdt å se på
window-to-fix = { $count ->
        [one] 1 ting å rette
       *[other] { $count } ting å rette
    }
window-total = { $sent } av { $total }
window-cancel = Sett sendingen på pause
window-cancel-hint = Ingenting går tapt. Gjenoppta når du vil.
window-change-case = Stopp og endre
window-change-case-hint = spektr har ikke noe av saken ennå, så den kan endres og sendes igjen.
window-new-link = Lim inn ny lenke
window-send-again = Send igjen
window-try-now = Prøv nå
window-check-now = Kontroller nå
window-check-again = Kontroller igjen
window-resume = Gjenoppta
window-retry-all = Prøv alle igjen
window-retry-all-hint = spektr spørres først om hva det har. Alt annet sendes, også det som ble gitt opp; ingenting det har, sendes to ganger.
window-submit-anyway = Send igjen likevel…
window-receipt-files = { $count ->
        [0] Ingen dokumenter var nødvendige.
        [one] spektr har 1 dokument.
       *[other] spektr har { $count } dokumenter.
    }
window-receipt-saved = Kvitteringen er lagret på denne datamaskinen.
window-receipt-unsaved = Kvitteringen kunne ikke skrives til disken. Noter kontrollsummen nedenfor.

window-connect-title = Hvor saken sendes
window-connect-link = Lenke eller token
window-connect-link-hint = Lim inn hele lenken fra spektrs e-post, eller bare tokenet. Det skjules mens du skriver.
window-connect-link-kept = Det er allerede en lenke. Lim inn en annen bare for å erstatte den.
window-connect-unread = Det ble ikke funnet noe token her. Kopier hele lenken fra e-posten, og lim den inn.
window-connect-covered = E-postfilteret ditt skjuler adressen i lenken. Åpne den i nettleseren, kopier adressen som da vises, og lim den inn her.
window-connect-several = Her er flere lenker med ulike token. Lim inn bare den for denne saken.
window-connect-environment = Miljø
window-connect-environment-hint = Et token alene sier ikke hvor det hører til.
window-connect-environment-wanted = Velg miljøet tokenet hører til.
window-environment-live = Drift: virkelige personers opplysninger
window-environment-sandbox = Sandkasse
window-environment-test = Test
window-environment-own = Egen adresse
window-connect-address = API-ets adresse
window-connect-address-wanted = Angi en adresse som begynner med https://
window-connect-name = Navnet ditt
window-connect-name-hint = spektr lagrer det som den som fylte ut skjemaet.
window-connect-name-wanted = Angi navnet ditt.
window-connect-key = Arbeidsområdets nøkkel
window-connect-key-hint = Bare hvis arbeidsområdet har en (x-api-key).
window-connect-key-kept = En nøkkel er angitt. Angi en annen bare for å erstatte den.
window-connect-key-unread = En nøkkel har bare bokstaver, tall og tegn, uten mellomrom. Kopier bare nøkkelen, og lim den inn.
window-connect-yes = Bruk denne lenken
window-not-now = Ikke nå

window-ask-replace = Erstatte filen?
window-ask-replace-detail = { $slot } har allerede en fil. { $file } tar plassen; filen på disken røres ikke.
window-ask-replace-yes = Erstatt
window-ask-replace-no = Behold den gamle
window-ask-again = Sende hele saken igjen?
window-ask-again-detail = spektr har den kanskje allerede. Å sende den igjen kan gi to innsendinger. Spør spektrs kundestøtte først hvis du kan.
window-ask-again-yes = Send den igjen
window-ask-circle = Sende den med en sirkel?
window-ask-circle-detail = Noen i saken har en rolle i seg selv, eller flere eier hverandre i en sirkel. spektrs records-API avviser sirkler, så spektr kan avvise saken.
window-ask-circle-yes = Send den likevel
window-ask-new = Begynne på en ny sak?
window-ask-new-yes = Begynn uten å lagre
window-ask-open = Åpne en annen sak?
window-ask-open-yes = Åpne uten å lagre
window-ask-close = Lukke Dossier?
window-ask-close-yes = Lukk uten å lagre
window-ask-unsaved-detail = Det du har endret siden du sist lagret, er bare i dette vinduet.
window-ask-held-detail = Saken bak denne siden kunne ikke lagres og ville gå tapt. Lås den opp for å beholde den.
window-ask-busy = Stoppe sendingen og lukke?
window-ask-busy-detail = Dokumenter er på vei. Det som har kommet frem, blir der, og du kan fortsette neste gang.
window-ask-busy-yes = Stopp og lukk
window-ask-busy-no = Fortsett å sende

window-undo = Angre
window-undo-this = Angre: { $what }
window-undo-none = Det er ingenting å angre
window-redo = Gjør om
window-redo-none = Det er ingenting å gjøre om
window-removed = { $name } ble fjernet
window-taken-out = Dokumentet ble tatt ut av { $slot }

window-busy = Dossier er opptatt. Prøv igjen om litt.
window-saved = Saken er lagret.
window-link-recalled = Lenken fra sist brukes. Kontroller at den hører til saken.
window-practice-name = Øving
window-all-files = Alle filer
window-case-file-kind = Saksfil
window-document-kind = Dokumenter
window-case-file-name = sak.json

window-cases = Saker
window-new-case = Ny sak
window-cases-search = Søk i saker
window-cases-none = En sak rommer en kundes selskaper, personer og papirer til spektr har alt.
window-cases-none-so = Ingen sak har denne statusen.
window-cases-show-all = Vis alle saker
window-cases-all = Alle
window-cases-drafts = Utkast
window-cases-to-send = Klare
window-cases-under-way = Underveis
window-cases-done = Fullførte
window-cases-filter = { $filter }, { $count ->
        [one] 1 sak
       *[other] { $count } saker
    }
window-cases-by-title = Tittel
window-cases-by-state = Status
window-cases-by-changed = Sist endret
window-cases-ascending = Sortert, først til sist
window-cases-descending = Sortert, sist til først
window-cases-not-found = Ingen sak har disse ordene i tittelen.
window-cases-draft = Utkast
window-cases-ready = Klar
window-cases-sending = Sender { $sent }/{ $documents }
window-cases-duplicate = Dupliser
window-cases-duplicate-this = Dupliser { $title }
window-cases-rename = Gi nytt navn…
window-cases-rename-this = Gi { $title } nytt navn
window-rename-title = Gi saken nytt navn
window-rename-yes = Gi nytt navn
window-copy-of = Kopi av { $title }
window-deleted = { $title } ble slettet
window-cases-unreadable = En skadet sak
window-cases-delete = Slett { $title }
window-cases-entities = { $count ->
        [one] 1 selskap eller person
       *[other] { $count } selskaper og personer
    }
window-cases-documents = { $count ->
        [one] 1 dokument
       *[other] { $count } dokumenter
    }
window-export = Eksporter…
window-kept-at = Lagret { $time }
window-kept-soon = Lagrer…
window-not-kept = Ikke lagret: { $reason }
window-not-kept-full = disken er full
window-not-kept-read-only = mappen kan bare leses
window-not-kept-newer = et nyere Dossier har laget sakene
window-not-kept-other = disken nektet
window-kept-keyring = Saker lagres kryptert på denne datamaskinen; nøkkelen er i systemets nøkkelring.
window-kept-passphrase = Saker lagres kryptert på denne datamaskinen; nøkkelringen eller passfrasen din åpner dem.
window-kept-nowhere = Saker finnes i dette vinduet til det lukkes, og i saksfilene du lagrer.
window-back-to-case = Tilbake til saken
window-memory-only = Saker lagres ikke på denne datamaskinen: de finnes i dette vinduet til det lukkes. { $reason }
window-keep-again = Prøv igjen å lagre saker
window-without = De låste sakene dine blir som de er. Det du skriver nå, finnes i dette vinduet til det lukkes.
window-checking = { $count ->
        [one] 1 sak var på vei. Kontrollerer om spektr har mottatt den…
       *[other] { $count } saker var på vei. Kontrollerer om spektr har mottatt dem…
    }
window-vanished = { $count ->
        [one] 1 lagret sak er ikke der lenger. Gjenopprett datamappen fra en sikkerhetskopi.
       *[other] { $count } lagrede saker er ikke der lenger. Gjenopprett datamappen fra en sikkerhetskopi.
    }
window-not-recovered = En sak som var på vei, kan ikke kontrolleres. { $reason }
window-settled = En sak som var på vei, er et utkast igjen: den ble avvist eller gitt opp, eller spektr hadde den ikke. Send den når du vil ha den sendt.
window-receipt-not-kept = Det som ble sendt, er hos spektr, men kvitteringen er ikke lagret ennå. { $reason }
window-link-not-kept = Lenken brukes, men lagres ikke til neste gang. { $reason }

window-opening = Åpner sakene dine…
window-opening-detail = Når systemet spør etter nøkkelringens passord, skriv det inn der.
window-locked-title = Sakene dine er låst
window-unlock = Lås opp
window-lock-now = Lås nå
window-lock-saving = Det du har skrevet, lagres.
window-lock-held = Saken du var i, kunne ikke lagres. Den blir i minnet bak denne siden til du låser opp.
window-lock-sending = { $count ->
        [one] 1 sak sendes fortsatt. Det den trenger, blir i minnet til den er ferdig.
       *[other] { $count } saker sendes fortsatt. Det de trenger, blir i minnet til de er ferdige.
    }
window-lock-after = Lås når det ikke er i bruk
window-lock-after-minutes = { $count ->
        [0] Aldri
       *[other] Etter { $count } minutter
    }
window-lock-needs-passphrase = Angi en passfrase først. Uten den kan hvem som helst låse opp sakene.
window-lock-after-hint = Bare passfrasen åpner låste saker, også etter en omstart.
window-keep-days = Slett kopierte dokumenter i urørte utkast
window-keep-days-count = Etter { $count } dager
window-lock-again = Prøv igjen
window-lock-open = Lås opp sakene dine…
window-lock-without = Fortsett uten dem
window-lock-busy = Et øyeblikk: nøkkelen hentes.
window-passphrase = Passfrase
window-passphrase-wanted = Angi passfrasen først.
window-passphrase-keep = Lagre saker under en passfrase…
window-passphrase-set-it = Angi en passfrase…
window-passphrase-change = Endre passfrasen…
window-passphrase-title = Angi en passfrase
window-passphrase-title-change = Endre passfrasen
window-passphrase-detail = Den åpner sakene dine der nøkkelringen ikke gjør det, og når du har låst dem. Ingen kan gjenopprette den: skriv den ned, og oppbevar den trygt.
window-passphrase-present = Nåværende passfrase
window-passphrase-new = Ny passfrase
window-passphrase-again = Ny passfrase igjen
window-passphrase-repeat = Passfrase igjen
window-passphrase-short = Bruk minst 10 tegn; noen få ord som ikke hører sammen, er bra.
window-passphrase-differs = De to er ikke like. Angi den nye passfrasen igjen.
window-passphrase-not-present = Dette er ikke den nåværende passfrasen. Ingenting er endret.
window-passphrase-yes = Bruk denne passfrasen
window-passphrase-set = Passfrasen er angitt.

window-ask-link = Er lenken til samme kunde?
window-ask-link-detail = Saken ble sist sendt med en annen lenke. Bruk den nye bare hvis den kom til denne kunden.
window-ask-link-yes = Bruk den nye lenken
window-ask-link-no = Behold den gamle

window-chooser-title-open = Velg en fil
window-chooser-title-save = Velg hvor det skal lagres
window-chooser-no-dialog = Systemet viser ingen fildialog. Velg her, eller lim inn filens bane. En skrivebordsportal eller zenity gir systemets egen dialog.
window-chooser-failed = Systemets fildialog mislyktes. Velg her, eller lim inn filens bane.
window-chooser-no-answer = Systemets fildialog har ikke svart. Det som velges her, gjelder, og den andre gis opp.
window-chooser-path = Bane
window-chooser-up = Mappen over
window-chooser-top = Det er ingen mappe over
window-chooser-folder = Mappen { $name }
window-chooser-file = Filen { $name }
window-chooser-reading = Leser mappen…
window-chooser-empty = Ingen fil her passer.
window-chooser-cut = Mappen inneholder mer enn det som vises. Skriv banen.
window-chooser-all = Alle filer
window-chooser-open = Velg
window-chooser-save = Lagre her
window-chooser-replace = Erstatt filen
window-chooser-exists = Det er en fil med det navnet. Velg et annet navn, eller erstatt den.
window-chooser-nowhere = Det er ingen slik fil, eller den kan ikke leses. Kontroller banen.
