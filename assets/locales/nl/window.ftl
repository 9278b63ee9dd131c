window-title = Titel van het dossier
window-title-empty = Dossier zonder titel
window-new = Nieuw
window-open = Openen…
window-save = Opslaan…
window-is-saved = Opgeslagen
window-is-not-saved = Nog niet opgeslagen
window-send = Verzenden
window-send-to = Verzenden naar spektr ({ $environment })
window-review = Nakijken en verzenden
window-send-busy = Het wordt verzonden. Stop het eerst om iets te wijzigen.
window-send-not-now = Het kan nu niet worden verzonden. De status zegt wat u kunt doen.
window-locked = Het dossier kan niet worden gewijzigd terwijl het wordt verzonden
window-connect = Link plakken…
window-change-destination = Wijzigen…
window-filled-by = ingevuld door { $name }
window-token-minutes = link nog { $count } min geldig
window-token-hours = link nog { $count ->
        [one] 1 uur
       *[other] { $count } uur
    } geldig
window-token-days = link nog { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    } geldig
window-token-ended = link is verlopen
window-link = Link
window-link-chip = Waar het naartoe gaat: { $what }
window-link-step = Formulier
window-link-kept = Bewaard
window-chip-minutes = { $count } min
window-chip-hours = { $count } uur
window-chip-days = { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
window-chip-ended = verlopen
window-dismiss = Dit bericht sluiten

window-case-itself = Het dossier zelf
window-companies = Ondernemingen
window-people = Personen
window-add-company = Onderneming toevoegen
window-add-person = Persoon toevoegen
window-unnamed-company = Onderneming zonder naam ({ $reference })
window-unnamed-person = Persoon zonder naam ({ $reference })
window-outline-top = Top van de structuur
window-outline-share = { $share }%
window-outline-role = { $role } van { $held }
window-outline-filled-short = { $answered } van { $asked }
window-outline-filled = { $answered } van { $asked } ingevuld
window-outline-warnings = { $count ->
        [one] 1 punt na te kijken
       *[other] { $count } punten na te kijken
    }
window-outline-search = Zoeken
window-outline-no-company = Geen onderneming met deze naam
window-outline-no-person = Geen persoon met deze naam
window-theme-light = Licht thema
window-theme-dark = Donker thema

window-kind-company = Onderneming
window-kind-person = Persoon
window-kind-case = Gegevens die bij geen onderneming of persoon horen
window-start = Begin met wat u hebt
window-start-hint = Drie stappen, in willekeurige volgorde. Dossier slaat onderweg op, en er wordt niets verzonden voordat u op de pagina Controle op Verzenden drukt.
window-start-link = Plak de link
window-start-link-hint = Die uit de e-mail van spektr. Hij zegt waar het dossier naartoe gaat en wat er wordt gevraagd.
window-start-link-box = Link van spektr
window-start-link-yes = Link gebruiken
window-start-link-done = Het dossier gaat naar { $environment }.
window-start-name = Wie vult dit in
window-start-papers = Zet de papieren neer
window-start-papers-hint = Paspoorten, uittreksels, een hele map. Dossier stelt voor waar elk hoort.
window-start-papers-drop = Zet bestanden of een map hier neer
window-start-papers-choose = Kies een bestand om in te delen…
window-start-papers-done = { $count ->
        [one] 1 bestand wacht op zijn plaats.
       *[other] { $count } bestanden wachten op hun plaats.
    }
window-start-people = Voeg ondernemingen en personen toe
window-start-people-hint = Eerst de onderneming, dan de personen erachter. Elk heeft een eigen formulier en eigen documenten.
window-start-onboarding = Geen link? Start een onboarding…
window-start-practice = Probeer het met de oefenserver
window-start-practice-hint = Een verzonnen dossier en een server in dit venster. Er verlaat niets deze computer.
window-start-practice-starting = De oefenserver start…
window-practice-failed = De oefenserver kon niet starten. Controleer of er ruimte op de schijf is en probeer het opnieuw.
window-practice-title = { $title } (oefening)
window-start-company = Een onderneming toevoegen
window-start-person = Een persoon toevoegen
window-remove = Verwijderen
window-remove-named = { $name } verwijderen
window-optional = (optioneel)
window-one-a-line = Eén per regel
window-yes = Ja
window-choose = Kiezen…
window-named = { $label }, { $owner }
window-unknown-kind = Deze versie van Dossier kent geen velden van de soort “{ $kind }”. Wat u invoert, wordt verzonden zoals het is.
window-advanced = Geavanceerd
window-reference-section = Referentie
window-reference-hint = Hoe spektr deze onderneming of persoon in zijn antwoorden noemt. Wijzig dit alleen als spektr een andere naam verwacht.
window-reference-of = Referentie van { $name }
window-other-fields = Andere velden
window-other-fields-hint = Velden die spektr verwacht en het formulier hierboven niet heeft.
window-other-fields-count = { $count ->
        [one] 1 ander veld
       *[other] { $count } andere velden
    }
window-other-file = “{ $key }” staat bij de documenten hierboven.
window-add-field = Een veld toevoegen
window-field-name = Naam bij spektr
window-field-kind = Soort veld
window-field-taken = Er is al een veld met die naam. Kies een andere naam.
window-field-unnamed = Voer eerst de naam van het veld in
window-add = Toevoegen
window-never-mind = Annuleren
window-never-mind-role = De nieuwe rol annuleren
window-never-mind-field = Het nieuwe veld annuleren
window-kind-text = Tekst
window-kind-number = Getal
window-kind-flag = Ja of nee
window-kind-list = Lijst
window-kind-file = Document

window-documents = Documenten
window-filled = { $filled } van { $count }
window-choose-file = Bestand kiezen…
window-choose-file-for = Bestand kiezen…, { $slot }
window-replace = Vervangen…
window-replace-for = { $slot } vervangen
window-remove-file = Verwijderen
window-remove-file-for = Het bestand uit { $slot } verwijderen
window-more = Meer opdrachten
window-more-for = Meer voor { $slot }
window-slot-empty = Leeg
window-slot-drop = Zet hier een bestand neer
window-slot-drop-kinds = Zet hier een { $kinds } neer
window-slot-keys = Spatie toont het, Shift+F10 opent het menu, Delete haalt het eruit.
window-slot-menu = Meer (Shift+F10)
window-slot-wanted = Voeg hier een bestand toe
window-slot-reading = Bestand wordt gelezen…
window-slot-ready = Klaar om te verzenden
window-original-changed = Het origineel is sindsdien veranderd.
window-original-copy = Wat u hebt toegevoegd, wordt verzonden.
window-original-use = De nieuwe versie gebruiken
window-original-use-for = De nieuwe versie van { $slot } gebruiken
window-original-not-taken = De nieuwe versie is niet aangenomen, en wat u eerder toevoegde, blijft. { $reason }
window-sent-as = Wordt verzonden als { $file }
window-drop-later = Zet ze hier neer om later in te delen
window-drop-fitting = Of zet neer op een gemarkeerde plaats.
window-drop-attach = { $file } toevoegen
window-drop-folder = De bestanden van een map wachten in de lade
window-drop-replace = Vervangen door { $file }
window-drop-several = { $file } toevoegen. { $count ->
        [2] Het andere wacht
       *[other] De andere wachten
    } in de lade.
window-assign = Welk document is dit?
window-assign-none = Er is nog geen plaats voor een document. Voeg eerst een onderneming of persoon toe en zet het bestand dan opnieuw neer.
window-assign-choose = Kies eerst een plaats
window-assign-filled = heeft een bestand
window-assign-replaces = het bestand wordt vervangen
window-assign-yes = Hier toevoegen
window-not-attached = { $file } is niet toegevoegd aan { $slot }. { $reason }

window-relations = Rollen en eigendom
window-relations-none = Hier bezit nog niemand iets.
window-relation-owns-share = { $holder } bezit { $share }% van { $held }
window-relation-owns = { $holder } bezit { $held }
window-relation-role-share = { $holder } bezit { $share }% van { $held } ({ $role })
window-relation-role = { $holder } is { $role } van { $held }
window-relation-top = { $holder } staat aan de top van de structuur als { $role }
window-top = Top van de structuur
window-percent = %
window-share-of = Aandeel van { $holder } in { $held }, in procent
window-add-role = Een rol toevoegen
window-role-is = { $name } is
window-role-of = van
window-role-with = met
window-role-name = Rol van { $name }
window-role-held = Wat { $name } bezit
window-role-share = Nieuw aandeel van { $name }, in procent
window-role-unready = Kies een rol en waarin
window-role-owner = eigenaar
window-role-ubo = uiteindelijk begunstigde
window-role-shareholder = aandeelhouder
window-role-director = bestuurder
window-role-manager = hoger leidinggevende
window-role-signatory = tekenbevoegde
window-role-controlling = controlerende entiteit
window-role-control = persoon met aanzienlijke zeggenschap

window-status = Status
window-status-open = De status tonen
window-status-close = De status verbergen
window-status-shut = De status sluiten
window-status-pin = De status open houden
window-status-unpin = De status niet open houden
window-ready = Klaar om te verzenden
window-ready-hint = Alles wat er moet zijn, is er, en er is niets fout.
window-missing = { $count ->
        [one] 1 punt ontbreekt
       *[other] { $count } punten ontbreken
    }
window-ready-look = Er hoeft niets te worden hersteld. Kijk naar wat hieronder staat voordat u verzendt.
window-ready-missing = Er hoeft niets te worden hersteld, maar er ontbreekt iets. Het dossier kan zonder worden verzonden.
window-still-missing = Ontbreekt nog
window-check = Controleren
window-before-sending = Voordat u kunt verzenden
window-problem = Er is een probleem
window-look-at = Na te kijken
window-to-fix = { $count ->
        [one] 1 punt te herstellen
       *[other] { $count } punten te herstellen
    }
window-total = { $sent } van { $total }
window-cancel = Verzenden onderbreken
window-cancel-hint = Er gaat niets verloren. Hervat wanneer u wilt.
window-change-case = Stoppen en wijzigen
window-change-case-hint = spektr heeft nog niets van dit dossier, dus het kan worden gewijzigd en opnieuw verzonden.
window-new-link = Nieuwe link plakken
window-send-again = Opnieuw verzenden
window-try-now = Nu proberen
window-check-now = Nu controleren
window-check-again = Opnieuw controleren
window-resume = Hervatten
window-retry-all = Alles opnieuw proberen
window-retry-all-hint = spektr wordt eerst gevraagd wat het heeft. Al het andere wordt verzonden, ook wat was opgegeven; niets wat het heeft, wordt twee keer verzonden.
window-submit-anyway = Toch opnieuw verzenden…
window-receipt-files = { $count ->
        [0] Er waren geen documenten nodig.
        [one] spektr heeft 1 document.
       *[other] spektr heeft { $count } documenten.
    }
window-receipt-saved = Het ontvangstbewijs wordt op deze computer bewaard.
window-receipt-unsaved = Het ontvangstbewijs kon niet naar de schijf worden geschreven. Noteer de controlesom hieronder.

window-connect-title = Waar dit dossier naartoe gaat
window-connect-link = Link of token
window-connect-link-hint = Plak de hele link uit de e-mail van spektr, of alleen het token. Het is verborgen terwijl u typt.
window-connect-link-kept = Er is al een link. Plak alleen een andere om die te vervangen.
window-connect-unread = Hier is geen token gevonden. Kopieer de hele link uit de e-mail en plak die.
window-connect-covered = Uw mailfilter verbergt het adres in deze link. Open hem in uw browser, kopieer het adres dat dan verschijnt en plak het hier.
window-connect-several = Hier staan meerdere links met verschillende tokens. Plak alleen die van dit dossier.
window-connect-environment = Omgeving
window-connect-environment-hint = Een token alleen zegt niet waar het hoort.
window-connect-environment-wanted = Kies de omgeving waar dit token bij hoort.
window-environment-live = Live: gegevens van echte mensen
window-environment-sandbox = Sandbox
window-environment-test = Test
window-environment-own = Eigen adres
window-connect-address = Adres van de API
window-connect-address-wanted = Voer een adres in dat begint met https://
window-connect-name = Uw naam
window-connect-name-hint = spektr bewaart die als degene die het formulier invulde.
window-connect-name-wanted = Voer uw naam in.
window-connect-key = Sleutel van de werkruimte
window-connect-key-hint = Alleen als uw werkruimte er een heeft (x-api-key).
window-connect-key-kept = Er is een sleutel ingesteld. Voer alleen een andere in om die te vervangen.
window-connect-key-unread = Een sleutel heeft alleen letters, cijfers en tekens, zonder spaties. Kopieer alleen de sleutel en plak die.
window-connect-yes = Deze link gebruiken
window-not-now = Niet nu

window-ask-replace = Het bestand vervangen?
window-ask-replace-detail = { $slot } heeft al een bestand. { $file } komt in de plaats; het bestand op de schijf blijft ongemoeid.
window-ask-replace-yes = Vervangen
window-ask-replace-no = Het oude houden
window-ask-again = Het hele dossier opnieuw verzenden?
window-ask-again-detail = spektr heeft het misschien al. Opnieuw verzenden kan een tweede indiening geven. Vraag het zo mogelijk eerst de support van spektr.
window-ask-again-yes = Het opnieuw verzenden
window-ask-circle = Verzenden met een kring?
window-ask-circle-detail = Iemand in dit dossier heeft een rol in zichzelf, of meerdere houden elkaar in een kring. De records-API van spektr weigert kringen, dus kan spektr het dossier weigeren.
window-ask-circle-yes = Toch verzenden
window-ask-new = Een nieuw dossier beginnen?
window-ask-new-yes = Beginnen zonder op te slaan
window-ask-open = Een ander dossier openen?
window-ask-open-yes = Openen zonder op te slaan
window-ask-close = Dossier sluiten?
window-ask-close-yes = Sluiten zonder op te slaan
window-ask-unsaved-detail = Wat u sinds het laatste opslaan hebt gewijzigd, staat alleen in dit venster.
window-ask-held-detail = Het dossier achter deze pagina kon niet worden opgeslagen en zou verloren gaan. Ontgrendel het om het te houden.
window-ask-busy = Stoppen met verzenden en sluiten?
window-ask-busy-detail = Er zijn documenten onderweg. Wat is aangekomen, blijft daar, en u kunt de volgende keer verdergaan.
window-ask-busy-yes = Stoppen en sluiten
window-ask-busy-no = Blijven verzenden

window-undo = Ongedaan maken
window-undo-this = Ongedaan maken: { $what }
window-undo-none = Er is niets ongedaan te maken
window-redo = Opnieuw uitvoeren
window-redo-none = Er is niets opnieuw uit te voeren
window-removed = { $name } is verwijderd
window-taken-out = Het document is uit { $slot } gehaald

window-busy = Dossier is bezig. Probeer het zo meteen opnieuw.
window-saved = Het dossier is opgeslagen.
window-link-recalled = De link van de vorige keer wordt gebruikt. Controleer of die bij dit dossier hoort.
window-practice-name = Oefening
window-all-files = Alle bestanden
window-case-file-kind = Dossierbestand
window-document-kind = Documenten
window-case-file-name = dossier.json

window-cases = Dossiers
window-new-case = Nieuw dossier
window-cases-search = Dossiers zoeken
window-cases-none = Een dossier bevat de ondernemingen, personen en papieren van één klant, tot spektr alles heeft.
window-cases-none-so = Geen dossier heeft deze status.
window-cases-show-all = Alle dossiers tonen
window-cases-all = Alle
window-cases-drafts = Concepten
window-cases-to-send = Klaar
window-cases-under-way = Onderweg
window-cases-done = Afgerond
window-cases-filter = { $filter }, { $count ->
        [one] 1 dossier
       *[other] { $count } dossiers
    }
window-cases-by-title = Titel
window-cases-by-state = Status
window-cases-by-changed = Laatst gewijzigd
window-cases-ascending = Gesorteerd, eerste tot laatste
window-cases-descending = Gesorteerd, laatste tot eerste
window-cases-not-found = Geen dossier heeft deze woorden in de titel.
window-cases-draft = Concept
window-cases-ready = Klaar
window-cases-sending = Verzendt { $sent }/{ $documents }
window-cases-duplicate = Dupliceren
window-cases-duplicate-this = { $title } dupliceren
window-cases-rename = Naam wijzigen…
window-cases-rename-this = Naam van { $title } wijzigen
window-rename-title = De naam van het dossier wijzigen
window-rename-yes = Naam wijzigen
window-copy-of = Kopie van { $title }
window-deleted = { $title } is verwijderd
window-cases-unreadable = Een beschadigd dossier
window-cases-delete = { $title } verwijderen
window-cases-entities = { $count ->
        [one] 1 onderneming of persoon
       *[other] { $count } ondernemingen en personen
    }
window-cases-documents = { $count ->
        [one] 1 document
       *[other] { $count } documenten
    }
window-export = Exporteren…
window-kept-at = Opgeslagen { $time }
window-kept-soon = Wordt opgeslagen…
window-not-kept = Niet opgeslagen: { $reason }
window-not-kept-full = de schijf is vol
window-not-kept-read-only = de map kan alleen worden gelezen
window-not-kept-newer = een nieuwer Dossier heeft deze dossiers gemaakt
window-not-kept-other = de schijf weigerde
window-kept-keyring = Dossiers worden versleuteld op deze computer bewaard; de sleutel zit in de sleutelhanger van het systeem.
window-kept-passphrase = Dossiers worden versleuteld op deze computer bewaard; de sleutelhanger of uw wachtzin opent ze.
window-kept-nowhere = Dossiers staan in dit venster tot het sluit, en in de dossierbestanden die u opslaat.
window-back-to-case = Terug naar het dossier
window-memory-only = Dossiers worden niet op deze computer bewaard: ze staan in dit venster tot het sluit. { $reason }
window-keep-again = Opnieuw proberen dossiers te bewaren
window-without = Uw vergrendelde dossiers blijven zoals ze zijn. Wat u nu invoert, staat in dit venster tot het sluit.
window-checking = { $count ->
        [one] 1 dossier was onderweg. Er wordt gecontroleerd of spektr het heeft ontvangen…
       *[other] { $count } dossiers waren onderweg. Er wordt gecontroleerd of spektr ze heeft ontvangen…
    }
window-vanished = { $count ->
        [one] 1 bewaard dossier is er niet meer. Zet de gegevensmap terug vanuit een back-up.
       *[other] { $count } bewaarde dossiers zijn er niet meer. Zet de gegevensmap terug vanuit een back-up.
    }
window-not-recovered = Een dossier dat onderweg was, kan niet worden gecontroleerd. { $reason }
window-settled = Een dossier dat onderweg was, is weer een concept: het is geweigerd of opgegeven, of spektr had het niet. Verzend het wanneer u dat wilt.
window-receipt-not-kept = Wat is verzonden, is bij spektr, maar het ontvangstbewijs is nog niet bewaard. { $reason }
window-link-not-kept = De link wordt gebruikt, maar niet bewaard voor de volgende keer. { $reason }

window-opening = Uw dossiers worden geopend…
window-opening-detail = Als het systeem om het wachtwoord van de sleutelhanger vraagt, voer het daar dan in.
window-locked-title = Uw dossiers zijn vergrendeld
window-unlock = Ontgrendelen
window-lock-now = Nu vergrendelen
window-lock-saving = Wat u hebt ingevoerd, wordt opgeslagen.
window-lock-held = Het dossier waarin u was, kon niet worden opgeslagen. Het blijft in het geheugen achter deze pagina tot u ontgrendelt.
window-lock-sending = { $count ->
        [one] 1 dossier wordt nog verzonden. Wat het nodig heeft, blijft in het geheugen tot het klaar is.
       *[other] { $count } dossiers worden nog verzonden. Wat ze nodig hebben, blijft in het geheugen tot ze klaar zijn.
    }
window-lock-after = Vergrendelen bij niet-gebruik
window-lock-after-minutes = { $count ->
        [0] Nooit
       *[other] Na { $count } minuten
    }
window-lock-needs-passphrase = Stel eerst een wachtzin in. Zonder kan iedereen de dossiers ontgrendelen.
window-lock-after-hint = Alleen de wachtzin opent vergrendelde dossiers, ook na een nieuwe start.
window-keep-days = Gekopieerde documenten van onaangeroerde concepten verwijderen
window-keep-days-count = Na { $count } dagen
window-lock-again = Opnieuw proberen
window-lock-open = Uw dossiers ontgrendelen…
window-lock-without = Zonder verdergaan
window-lock-busy = Een ogenblik: de sleutel wordt gezocht.
window-passphrase = Wachtzin
window-passphrase-wanted = Voer eerst de wachtzin in.
window-passphrase-keep = Dossiers onder een wachtzin bewaren…
window-passphrase-set-it = Een wachtzin instellen…
window-passphrase-change = De wachtzin wijzigen…
window-passphrase-title = Een wachtzin instellen
window-passphrase-title-change = De wachtzin wijzigen
window-passphrase-detail = Ze opent uw dossiers waar de sleutelhanger dat niet doet, en nadat u ze hebt vergrendeld. Niemand kan haar herstellen: schrijf haar op en bewaar haar veilig.
window-passphrase-present = Huidige wachtzin
window-passphrase-new = Nieuwe wachtzin
window-passphrase-again = Nieuwe wachtzin nogmaals
window-passphrase-repeat = Wachtzin nogmaals
window-passphrase-short = Gebruik minstens 10 tekens; een paar woorden die niet bij elkaar horen zijn goed.
window-passphrase-differs = De twee zijn niet gelijk. Voer de nieuwe wachtzin opnieuw in.
window-passphrase-not-present = Dit is niet de huidige wachtzin. Er is niets veranderd.
window-passphrase-yes = Deze wachtzin gebruiken
window-passphrase-set = De wachtzin is ingesteld.

window-ask-link = Is deze link voor dezelfde klant?
window-ask-link-detail = Het dossier is de vorige keer met een andere link verzonden. Gebruik de nieuwe alleen als die voor deze klant kwam.
window-ask-link-yes = De nieuwe link gebruiken
window-ask-link-no = De oude houden

window-chooser-title-open = Een bestand kiezen
window-chooser-title-save = Kiezen waar wordt opgeslagen
window-chooser-no-dialog = Dit systeem toont geen bestandsvenster. Kies hier, of plak het pad van het bestand. Een desktopportaal of zenity geeft het venster van het systeem.
window-chooser-failed = Het bestandsvenster van het systeem is mislukt. Kies hier, of plak het pad van het bestand.
window-chooser-no-answer = Het bestandsvenster van het systeem heeft niet geantwoord. Wat hier wordt gekozen, telt, en dat andere is opgegeven.
window-chooser-path = Pad
window-chooser-up = Bovenliggende map
window-chooser-top = Er is geen bovenliggende map
window-chooser-folder = Map { $name }
window-chooser-file = Bestand { $name }
window-chooser-reading = Map wordt gelezen…
window-chooser-empty = Hier past geen bestand.
window-chooser-cut = De map bevat meer dan wordt getoond. Typ het pad.
window-chooser-all = Alle bestanden
window-chooser-open = Kiezen
window-chooser-save = Hier opslaan
window-chooser-replace = Het bestand vervangen
window-chooser-exists = Er is een bestand met deze naam. Kies een andere naam of vervang het.
window-chooser-nowhere = Zo’n bestand is er niet, of het kan niet worden gelezen. Controleer het pad.
