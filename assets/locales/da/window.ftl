window-title = Sagens titel
window-title-empty = Sag uden titel
window-new = Ny
window-open = Åbn…
window-save = Gem…
window-is-saved = Gemt
window-is-not-saved = Ikke gemt endnu
window-send = Send
window-send-to = Send til spektr ({ $environment })
window-review = Gennemgå og send
window-send-busy = Den er ved at blive sendt. Stop den først for at ændre noget.
window-send-not-now = Den kan ikke sendes nu. Status viser, hvad der nu skal gøres.
window-locked = Sagen kan ikke ændres, mens den sendes
window-connect = Indsæt link…
window-change-destination = Skift…
window-filled-by = udfyldt af { $name }
window-token-minutes = linket gælder i { $count } min.
window-token-hours = linket gælder i { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
window-token-days = linket gælder i { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
window-token-ended = linket er udløbet
window-link = Link
window-link-chip = Hvor den sendes hen: { $what }
window-link-step = Formular
window-link-kept = Gemt
window-chip-minutes = { $count } min
window-chip-hours = { $count } t
window-chip-days = { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
window-chip-ended = udløbet
window-dismiss = Luk denne besked

window-case-itself = Selve sagen
window-companies = Virksomheder
window-people = Personer
window-add-company = Tilføj virksomhed
window-add-person = Tilføj person
window-unnamed-company = Virksomhed uden navn ({ $reference })
window-unnamed-person = Person uden navn ({ $reference })
window-outline-top = Toppen af strukturen
window-outline-share = { $share } %
window-outline-role = { $role } i { $held }
window-outline-filled-short = { $answered } af { $asked }
window-outline-filled = { $answered } af { $asked } udfyldt
window-outline-warnings = { $count ->
        [one] 1 ting bør ses efter
       *[other] { $count } ting bør ses efter
    }
window-outline-search = Søg
window-outline-no-company = Ingen virksomhed med dette navn
window-outline-no-person = Ingen person med dette navn
window-theme-light = Lyst tema
window-theme-dark = Mørkt tema

window-kind-company = Virksomhed
window-kind-person = Person
window-kind-case = Oplysninger, der ikke hører til en virksomhed eller person
window-start = Begynd med det, du har
window-start-hint = Tre trin i vilkårlig rækkefølge. Dossier gemmer undervejs, og intet sendes, før du trykker på Send på siden Gennemgang.
window-start-link = Indsæt linket
window-start-link-hint = Det fra spektrs mail. Det siger, hvor sagen sendes hen, og hvad der spørges om.
window-start-link-box = Link fra spektr
window-start-link-yes = Brug linket
window-start-link-done = Sagen sendes til { $environment }.
window-start-name = Hvem udfylder den
window-start-papers = Slip papirerne
window-start-papers-hint = Pas, beviser, en hel mappe. Dossier foreslår, hvor de hører hjemme.
window-start-papers-drop = Slip filer eller en mappe her
window-start-papers-choose = Vælg en fil, der skal placeres…
window-start-papers-done = { $count ->
        [one] 1 fil venter på sin plads.
       *[other] { $count } filer venter på deres pladser.
    }
window-start-people = Tilføj virksomheder og personer
window-start-people-hint = Først virksomheden, så personerne bag den. Hver har sin egen formular og sine egne dokumenter.
window-start-onboarding = Intet link? Start en onboarding…
window-start-practice = Prøv med øveserveren
window-start-practice-hint = En opdigtet sag og en server i dette vindue. Intet forlader computeren.
window-start-practice-starting = Øveserveren starter…
window-practice-failed = Øveserveren kunne ikke starte. Kontrollér, at der er plads på disken, og prøv igen.
window-practice-title = { $title } (øvelse)
window-start-company = Tilføj en virksomhed
window-start-person = Tilføj en person
window-remove = Fjern
window-remove-named = Fjern { $name }
window-optional = (valgfri)
window-one-a-line = Én pr. linje
window-yes = Ja
window-choose = Vælg…
window-named = { $label }, { $owner }
window-unknown-kind = Denne version af Dossier kender ikke felter af typen »{ $kind }«. Det, du angiver, sendes, som det er.
window-advanced = Avanceret
window-reference-section = Reference
window-reference-hint = Det, spektr kalder virksomheden eller personen i sine svar. Ret det kun, når spektr forventer et andet navn.
window-reference-of = Reference for { $name }
window-other-fields = Andre felter
window-other-fields-hint = Felter, som spektr forventer, og som formularen ovenfor ikke har.
window-other-fields-count = { $count ->
        [one] 1 andet felt
       *[other] { $count } andre felter
    }
window-other-file = »{ $key }« er blandt dokumenterne ovenfor.
window-add-field = Tilføj et felt
window-field-name = Spektrs navn
window-field-kind = Feltets type
window-field-taken = Der er allerede et felt med det navn. Vælg et andet navn.
window-field-unnamed = Angiv først feltets navn
window-add = Tilføj
window-never-mind = Annuller
window-never-mind-role = Annuller den nye rolle
window-never-mind-field = Annuller det nye felt
window-kind-text = Tekst
window-kind-number = Tal
window-kind-flag = Ja eller nej
window-kind-list = Liste
window-kind-file = Dokument

window-documents = Dokumenter
window-filled = { $filled } af { $count }
window-choose-file = Vælg fil…
window-choose-file-for = Vælg fil…, { $slot }
window-replace = Erstat…
window-replace-for = Erstat { $slot }
window-remove-file = Fjern
window-remove-file-for = Fjern filen fra { $slot }
window-more = Flere kommandoer
window-more-for = Mere for { $slot }
window-slot-empty = Tom
window-slot-drop = Slip en fil her
window-slot-drop-kinds = Slip en { $kinds } her
window-slot-keys = Mellemrum viser det, Skift+F10 åbner menuen, Delete fjerner det.
window-slot-menu = Mere (Skift+F10)
window-slot-wanted = Vedhæft en fil her
window-slot-reading = Læser filen…
window-slot-ready = Klar til at sende
window-original-changed = Originalen er ændret siden.
window-original-copy = Det, du har vedhæftet, er det, der sendes.
window-original-use = Brug den nye version
window-original-use-for = Brug den nye version af { $slot }
window-original-not-taken = Den nye version blev ikke taget, og det, du vedhæftede før, bliver. { $reason }
window-sent-as = Sendes som { $file }
window-drop-later = Slip her for at sortere dem senere
window-drop-fitting = Eller slip på en fremhævet plads.
window-drop-attach = Vedhæft { $file }
window-drop-folder = Filerne i en mappe venter i bakken
window-drop-replace = Erstat med { $file }
window-drop-several = Vedhæft { $file }. { $count ->
        [2] Den anden venter
       *[other] De andre venter
    } i bakken.
window-assign = Hvilket dokument er dette?
window-assign-none = Der er endnu ingen plads til et dokument. Tilføj først en virksomhed eller en person, og slip filen igen.
window-assign-choose = Vælg først en plads
window-assign-filled = har en fil
window-assign-replaces = dens fil erstattes
window-assign-yes = Vedhæft her
window-not-attached = { $file } blev ikke vedhæftet til { $slot }. { $reason }

window-relations = Roller og ejerskab
window-relations-none = Ingen ejer noget her endnu.
window-relation-owns-share = { $holder } ejer { $share } % af { $held }
window-relation-owns = { $holder } ejer { $held }
window-relation-role-share = { $holder } ejer { $share } % af { $held } ({ $role })
window-relation-role = { $holder } er { $role } i { $held }
window-relation-top = { $holder } er i toppen af strukturen som { $role }
window-top = Toppen af strukturen
window-percent = %
window-share-of = Andel, som { $holder } har i { $held }, i procent
window-add-role = Tilføj en rolle
window-role-is = { $name } er
window-role-of = i
window-role-with = med
window-role-name = Rolle for { $name }
window-role-held = Hvad { $name } ejer
window-role-share = Ny andel for { $name }, i procent
window-role-unready = Vælg en rolle, og hvad den er i
window-role-owner = ejer
window-role-ubo = reel ejer
window-role-shareholder = kapitalejer
window-role-director = bestyrelsesmedlem
window-role-manager = medlem af direktionen
window-role-signatory = tegningsberettiget
window-role-controlling = kontrollerende enhed
window-role-control = person med betydelig kontrol

window-status = Status
window-status-open = Vis status
window-status-close = Skjul status
window-status-shut = Luk status
window-status-pin = Hold status åben
window-status-unpin = Hold ikke status åben
window-ready = Klar til at sende
window-ready-hint = Alt, der skal være der, er der, og intet er forkert.
window-missing = { $count ->
        [one] 1 ting mangler
       *[other] { $count } ting mangler
    }
window-ready-look = Intet skal rettes. Se på det, der står nedenfor, før du sender.
window-ready-missing = Intet skal rettes, men noget mangler. Sagen kan sendes uden.
window-still-missing = Mangler stadig
window-check = Kontrollér
window-before-sending = Før du kan sende
window-problem = Der er et problem
window-look-at = Værd at se på
window-to-fix = { $count ->
        [one] 1 ting skal rettes
       *[other] { $count } ting skal rettes
    }
window-total = { $sent } af { $total }
window-cancel = Sæt afsendelsen på pause
window-cancel-hint = Intet går tabt. Genoptag, når du vil.
window-change-case = Stop og ret
window-change-case-hint = spektr har endnu intet af sagen, så den kan ændres og sendes igen.
window-new-link = Indsæt nyt link
window-send-again = Send igen
window-try-now = Prøv nu
window-check-now = Kontrollér nu
window-check-again = Kontrollér igen
window-resume = Genoptag
window-retry-all = Prøv alle igen
window-retry-all-hint = spektr spørges først, hvad det har. Alt andet sendes, også det, der var opgivet; intet, det har, sendes to gange.
window-submit-anyway = Send igen alligevel…
window-receipt-files = { $count ->
        [0] Ingen dokumenter var nødvendige.
        [one] spektr har 1 dokument.
       *[other] spektr har { $count } dokumenter.
    }
window-receipt-saved = Kvitteringen er gemt på denne computer.
window-receipt-unsaved = Kvitteringen kunne ikke skrives på disken. Notér kontrolsummen nedenfor.

window-connect-title = Hvor sagen sendes hen
window-connect-link = Link eller token
window-connect-link-hint = Indsæt hele linket fra spektrs mail eller tokenet alene. Det skjules, mens du skriver.
window-connect-link-kept = Der er allerede et link. Indsæt kun et andet for at erstatte det.
window-connect-unread = Der blev ikke fundet et token her. Kopiér hele linket fra mailen, og indsæt det.
window-connect-covered = Dit mailfilter skjuler adressen i linket. Åbn det i din browser, kopiér den adresse, browseren så viser, og indsæt den her.
window-connect-several = Her er flere links med forskellige tokens. Indsæt kun det til denne sag.
window-connect-environment = Miljø
window-connect-environment-hint = Et token alene siger ikke, hvor det hører til.
window-connect-environment-wanted = Vælg det miljø, tokenet hører til.
window-environment-live = Drift: rigtige personers data
window-environment-sandbox = Sandkasse
window-environment-test = Test
window-environment-own = Egen adresse
window-connect-address = API-adresse
window-connect-address-wanted = Angiv en adresse, der begynder med https://
window-connect-name = Dit navn
window-connect-name-hint = spektr gemmer det som den, der udfyldte formularen.
window-connect-name-wanted = Angiv dit navn.
window-connect-key = Workspacets nøgle
window-connect-key-hint = Kun hvis dit workspace har en (x-api-key).
window-connect-key-kept = Der er sat en nøgle. Angiv kun en anden for at erstatte den.
window-connect-key-unread = En nøgle har kun bogstaver, tal og tegn, uden mellemrum. Kopiér kun nøglen, og indsæt den.
window-connect-yes = Brug dette link
window-not-now = Ikke nu

window-ask-replace = Erstat filen?
window-ask-replace-detail = { $slot } har allerede en fil. { $file } kommer i stedet; filen på disken røres ikke.
window-ask-replace-yes = Erstat
window-ask-replace-no = Behold den gamle
window-ask-again = Send hele sagen igen?
window-ask-again-detail = spektr har den måske allerede. Sendes den igen, kan det blive til to indsendelser. Spørg først spektrs support, hvis du kan.
window-ask-again-yes = Send den igen
window-ask-circle = Send den med en ring?
window-ask-circle-detail = En i sagen har en rolle i sig selv, eller flere ejer hinanden i ring. spektrs records-API afviser ringe, så spektr kan afvise sagen.
window-ask-circle-yes = Send den alligevel
window-ask-new = Begynd en ny sag?
window-ask-new-yes = Begynd uden at gemme
window-ask-open = Åbn en anden sag?
window-ask-open-yes = Åbn uden at gemme
window-ask-close = Luk Dossier?
window-ask-close-yes = Luk uden at gemme
window-ask-unsaved-detail = Det, du har ændret, siden du sidst gemte, er kun i dette vindue.
window-ask-held-detail = Sagen bag denne side kunne ikke gemmes og ville gå tabt. Lås den op for at beholde den.
window-ask-busy = Stop afsendelsen og luk?
window-ask-busy-detail = Dokumenter er på vej. Det, der er kommet frem, bliver der, og du kan fortsætte næste gang.
window-ask-busy-yes = Stop og luk
window-ask-busy-no = Send videre

window-undo = Fortryd
window-undo-this = Fortryd: { $what }
window-undo-none = Der er intet at fortryde
window-redo = Gentag
window-redo-none = Der er intet at gentage
window-removed = { $name } blev fjernet
window-taken-out = Dokumentet blev taget ud af { $slot }

window-busy = Dossier har travlt. Prøv igen om et øjeblik.
window-saved = Sagen er gemt.
window-link-recalled = Linket fra sidst bruges. Kontrollér, at det hører til sagen.
window-practice-name = Øvelse
window-all-files = Alle filer
window-case-file-kind = Sagsfil
window-document-kind = Dokumenter
window-case-file-name = sag.json

window-cases = Sager
window-new-case = Ny sag
window-cases-search = Søg i sager
window-cases-none = En sag rummer en kundes virksomheder, personer og papirer, til spektr har det hele.
window-cases-none-so = Ingen sag er i denne tilstand.
window-cases-show-all = Vis alle sager
window-cases-all = Alle
window-cases-drafts = Kladder
window-cases-to-send = Klar
window-cases-under-way = Undervejs
window-cases-done = Færdige
window-cases-filter = { $filter }, { $count ->
        [one] 1 sag
       *[other] { $count } sager
    }
window-cases-by-title = Titel
window-cases-by-state = Tilstand
window-cases-by-changed = Senest ændret
window-cases-ascending = Sorteret, først til sidst
window-cases-descending = Sorteret, sidst til først
window-cases-not-found = Ingen sag har disse ord i titlen.
window-cases-draft = Kladde
window-cases-ready = Klar
window-cases-sending = Sender { $sent }/{ $documents }
window-cases-duplicate = Dublér
window-cases-duplicate-this = Dublér { $title }
window-cases-rename = Omdøb…
window-cases-rename-this = Omdøb { $title }
window-rename-title = Omdøb sagen
window-rename-yes = Omdøb
window-copy-of = Kopi af { $title }
window-deleted = { $title } blev slettet
window-cases-unreadable = En beskadiget sag
window-cases-delete = Slet { $title }
window-cases-entities = { $count ->
        [one] 1 virksomhed eller person
       *[other] { $count } virksomheder og personer
    }
window-cases-documents = { $count ->
        [one] 1 dokument
       *[other] { $count } dokumenter
    }
window-export = Eksportér…
window-kept-at = Gemt { $time }
window-kept-soon = Gemmer…
window-not-kept = Ikke gemt: { $reason }
window-not-kept-full = disken er fuld
window-not-kept-read-only = mappen kan kun læses
window-not-kept-newer = et nyere Dossier har lavet sagerne
window-not-kept-other = disken afviste
window-kept-keyring = Sager gemmes krypteret på denne computer; nøglen er i systemets nøglering.
window-kept-passphrase = Sager gemmes krypteret på denne computer; nøgleringen eller din adgangssætning åbner dem.
window-kept-nowhere = Sager findes i dette vindue, til det lukkes, og i de sagsfiler, du gemmer.
window-back-to-case = Tilbage til sagen
window-memory-only = Sager gemmes ikke på denne computer: De findes i dette vindue, til det lukkes. { $reason }
window-keep-again = Prøv igen at gemme sager
window-without = Dine låste sager bliver, som de er. Det, du angiver nu, findes i dette vindue, til det lukkes.
window-checking = { $count ->
        [one] 1 sag var på vej. Kontrollerer, om spektr har modtaget den…
       *[other] { $count } sager var på vej. Kontrollerer, om spektr har modtaget dem…
    }
window-vanished = { $count ->
        [one] 1 gemt sag findes ikke længere. Gendan datamappen fra en sikkerhedskopi.
       *[other] { $count } gemte sager findes ikke længere. Gendan datamappen fra en sikkerhedskopi.
    }
window-not-recovered = En sag, der var på vej, kan ikke kontrolleres. { $reason }
window-settled = En sag, der var på vej, er en kladde igen: Den blev afvist eller opgivet, eller spektr havde den ikke. Send den, når du vil have den sendt.
window-receipt-not-kept = Det sendte er hos spektr, men kvitteringen er ikke gemt endnu. { $reason }
window-link-not-kept = Linket bruges, men gemmes ikke til næste gang. { $reason }

window-opening = Åbner dine sager…
window-opening-detail = Når systemet beder om nøgleringens adgangskode, så angiv den der.
window-locked-title = Dine sager er låst
window-unlock = Lås op
window-lock-now = Lås nu
window-lock-saving = Det, du har angivet, gemmes.
window-lock-held = Den sag, du var i, kunne ikke gemmes. Den bliver i hukommelsen bag denne side, til du låser op.
window-lock-sending = { $count ->
        [one] 1 sag sendes stadig. Det, den skal bruge, bliver i hukommelsen, til den er færdig.
       *[other] { $count } sager sendes stadig. Det, de skal bruge, bliver i hukommelsen, til de er færdige.
    }
window-lock-after = Lås, når det ikke bruges
window-lock-after-minutes = { $count ->
        [0] Aldrig
       *[other] Efter { $count } minutter
    }
window-lock-needs-passphrase = Vælg først en adgangssætning. Uden den kan enhver låse sagerne op.
window-lock-after-hint = Kun adgangssætningen åbner låste sager, også efter en genstart.
window-keep-days = Slet kopierede dokumenter fra urørte kladder
window-keep-days-count = Efter { $count } dage
window-lock-again = Prøv igen
window-lock-open = Lås dine sager op…
window-lock-without = Fortsæt uden dem
window-lock-busy = Et øjeblik: Nøglen hentes.
window-passphrase = Adgangssætning
window-passphrase-wanted = Angiv først adgangssætningen.
window-passphrase-keep = Gem sager under en adgangssætning…
window-passphrase-set-it = Vælg en adgangssætning…
window-passphrase-change = Skift adgangssætningen…
window-passphrase-title = Vælg en adgangssætning
window-passphrase-title-change = Skift adgangssætningen
window-passphrase-detail = Den åbner dine sager dér, hvor nøgleringen ikke gør, og når du har låst dem. Ingen kan gendanne den: Skriv den ned, og gem den et sikkert sted.
window-passphrase-present = Nuværende adgangssætning
window-passphrase-new = Ny adgangssætning
window-passphrase-again = Ny adgangssætning igen
window-passphrase-repeat = Adgangssætning igen
window-passphrase-short = Brug mindst 10 tegn; nogle få ord, der ikke hører sammen, er godt.
window-passphrase-differs = De to er ikke ens. Angiv den nye adgangssætning igen.
window-passphrase-not-present = Det er ikke den nuværende adgangssætning. Intet er ændret.
window-passphrase-yes = Brug denne adgangssætning
window-passphrase-set = Adgangssætningen er valgt.

window-ask-link = Er linket til den samme kunde?
window-ask-link-detail = Sagen blev sidst sendt med et andet link. Brug kun det nye, hvis det kom til denne kunde.
window-ask-link-yes = Brug det nye link
window-ask-link-no = Behold det gamle

window-chooser-title-open = Vælg en fil
window-chooser-title-save = Vælg, hvor der skal gemmes
window-chooser-no-dialog = Systemet viser ingen fildialog. Vælg her, eller indsæt filens sti. En skrivebordsportal eller zenity giver systemets egen dialog.
window-chooser-failed = Systemets fildialog fejlede. Vælg her, eller indsæt filens sti.
window-chooser-no-answer = Systemets fildialog har ikke svaret. Det, der vælges her, gælder, og den anden opgives.
window-chooser-path = Sti
window-chooser-up = Mappen ovenover
window-chooser-top = Der er ingen mappe ovenover
window-chooser-folder = Mappen { $name }
window-chooser-file = Filen { $name }
window-chooser-reading = Læser mappen…
window-chooser-empty = Ingen fil her passer.
window-chooser-cut = Mappen indeholder mere, end der er vist. Skriv stien.
window-chooser-all = Alle filer
window-chooser-open = Vælg
window-chooser-save = Gem her
window-chooser-replace = Erstat filen
window-chooser-exists = Der er en fil med det navn. Vælg et andet navn, eller erstat den.
window-chooser-nowhere = Der er ingen sådan fil, eller den kan ikke læses. Kontrollér stien.
