status-ready = Nog niet verzonden
status-preparing = Vraagt spektr naar de link
status-submitting = Verzendt de gegevens
status-checking = Controleert bij spektr
status-uploading = Verzendt documenten
status-confirming = Vraagt spektr om bevestiging
status-needs-files = Documenten nodig
status-needs-decision = Uw beslissing is nodig
status-token-expired = Nieuwe link nodig
status-rejected = Er is een probleem
status-interrupted = Onderbroken
status-stopped = Gestopt
status-completed = Ingediend
status-step-sent = Stap verzonden

status-file-waiting = Wacht
status-file-sending = { $sent } van { $total }
status-file-all-out = Alles verzonden, wacht op bevestiging
status-file-retrying = { $why } Probeert opnieuw, { $tries ->
        [one] na 1 poging
       *[other] na { $tries } pogingen
    }.
status-file-needs-post = Wacht op een nieuwe uploadlink
status-file-unverified = Verzonden; spektr wordt gevraagd of het is aangekomen
status-file-sent = Verzonden
status-file-missing = spektr heeft dit niet ontvangen
status-file-paused = Onderbroken. { $why }
status-file-held = Tegengehouden
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Wacht tot spektr zegt hoe het proces ervoor staat (poging { $tries }, uiterlijk tot { $time })
status-wait-submit = Wacht op het antwoord van spektr op het dossier (poging { $tries }, uiterlijk tot { $time })
status-wait-confirm = Wacht op het antwoord van spektr op de bevestiging (poging { $tries }, uiterlijk tot { $time })
status-wait-next-try = spektr is bezet of niet bereikbaar. Nieuwe poging om { $time } (poging { $tries })
status-wait-running = spektr is nog bezig met de vorige stap. Vraagt elke seconde (poging { $tries })
status-wait-own-step = spektr is misschien bezig met wat is verzonden. Vraagt elke seconde (poging { $tries })
status-wait-settling = spektr is er misschien nog mee bezig. Controleert opnieuw om { $time } (controle { $tries })
status-wait-network = Het netwerk is niet bereikbaar. Nieuwe poging om { $time }
status-wait-upload = Er is een tijd geen byte verplaatst. Wacht tot { $time }, dan wordt het document opnieuw geprobeerd of bevestigd
status-retry-in = Nieuwe poging over { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr antwoordde dat het dossier is voltooid.
status-proof-step = spektr antwoordde dat deze stap is voltooid.
status-proof-check = Het antwoord ging verloren, maar de status bij spektr laat zien dat het dossier is doorgekomen.
status-proof-step-check = Het antwoord ging verloren, maar de status bij spektr laat zien dat deze stap is doorgekomen.

status-kept-keyring = De link wordt in de sleutelhanger van het systeem bewaard
status-kept-memory = Geen sleutelhanger antwoordt: de link blijft in het geheugen tot Dossier sluit
status-kept-locked = De sleutelhanger is vergrendeld: de link blijft in het geheugen tot Dossier sluit

status-live = LIVE
status-sandbox = SANDBOX
status-test = TEST
status-practice = OEFENING
status-custom = EIGEN ADRES

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } { $month } { $year }
status-yes = Ja
status-no = Nee
status-months = jan feb mrt apr mei jun jul aug sep okt nov dec

status-speed = { $speed } per seconde
status-left-secs = nog ongeveer { $count } s
status-left-minutes = nog ongeveer { $count } min
status-stands-still = er wordt op dit moment niets verzonden
status-links-minutes = De links voor documenten zijn nog { $count } min geldig.
status-links-secs = De links voor documenten zijn nog { $count } s geldig; daarna worden automatisch nieuwe gevraagd.
status-links-ended = De links voor documenten zijn verlopen; er worden automatisch nieuwe gevraagd.
status-problems-only = Alleen problemen ({ $count })
status-problems-all = Alle { $count } tonen
status-again-only = Alleen wat niet is aangekomen, wordt opnieuw verzonden.
status-next-missing = Verzend het opnieuw of vervang het.
status-next-other = Vervang het door een ander bestand.
status-next-failed = Vervang het of verzend het opnieuw.
status-next-paused = Het gaat verder wanneer u hervat.
status-next-held = Het wordt verzonden wanneer u het opnieuw probeert of hervat.
status-hold-file = { $name } tegenhouden
status-retry-file = { $name } opnieuw proberen
status-no-change = Het kan nu niet worden gewijzigd: spektr heeft het misschien al. Wat volgt, wijst dat uit, en niets wordt twee keer verzonden.
status-on-review = Wat ontbreekt, staat op deze pagina.
status-next-retrying = U hoeft niets te doen: het wordt automatisch opnieuw geprobeerd.

status-notification-summary = Dossier
status-notification-completed = Er is een dossier ingediend. Het ontvangstbewijs staat in Dossier.
status-notification-rests = Het verzenden van een dossier is gestopt. Dossier laat zien wat volgt.
