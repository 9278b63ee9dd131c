status-ready = Ikke sendt ennå
status-preparing = Spør spektr om lenken
status-submitting = Sender opplysningene
status-checking = Kontrollerer med spektr
status-uploading = Sender dokumenter
status-confirming = Ber spektr bekrefte
status-needs-files = Dokumenter trengs
status-needs-decision = Din avgjørelse trengs
status-token-expired = Ny lenke trengs
status-rejected = Det er et problem
status-interrupted = På pause
status-stopped = Stoppet
status-completed = Sendt inn
status-step-sent = Trinn sendt

status-file-waiting = Venter
status-file-sending = { $sent } av { $total }
status-file-all-out = Alt sendt, venter på bekreftelse
status-file-retrying = { $why } Prøver igjen, { $tries ->
        [one] etter 1 forsøk
       *[other] etter { $tries } forsøk
    }.
status-file-needs-post = Venter på en ny opplastingslenke
status-file-unverified = Sendt; spektr spørres om det kom frem
status-file-sent = Sendt
status-file-missing = spektr har ikke mottatt dette
status-file-paused = På pause. { $why }
status-file-held = Holdt tilbake
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Venter på at spektr skal si hvor prosessen er (forsøk { $tries }, senest til { $time })
status-wait-submit = Venter på spektrs svar på saken (forsøk { $tries }, senest til { $time })
status-wait-confirm = Venter på spektrs svar på bekreftelsen (forsøk { $tries }, senest til { $time })
status-wait-next-try = spektr er opptatt eller kan ikke nås. Prøver igjen kl. { $time } (forsøk { $tries })
status-wait-running = spektr arbeider fortsatt med forrige trinn. Spør hvert sekund (forsøk { $tries })
status-wait-own-step = spektr arbeider kanskje med det som ble sendt. Spør hvert sekund (forsøk { $tries })
status-wait-settling = spektr arbeider kanskje fortsatt med det. Kontrollerer igjen kl. { $time } (kontroll { $tries })
status-wait-network = Nettverket kan ikke nås. Prøver igjen kl. { $time }
status-wait-upload = Ingenting er sendt på en stund. Venter til { $time }, så prøves dokumentet igjen eller bekreftes
status-retry-in = Prøver igjen om { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } byte
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr svarte at saken er fullført.
status-proof-step = spektr svarte at trinnet er fullført.
status-proof-check = Svaret gikk tapt, men spektrs egen status viser at saken gikk gjennom.
status-proof-step-check = Svaret gikk tapt, men spektrs egen status viser at trinnet gikk gjennom.

status-kept-keyring = Lenken er lagret i systemets nøkkelring
status-kept-memory = Ingen nøkkelring svarer: lenken holdes i minnet til Dossier lukkes
status-kept-locked = Nøkkelringen er låst: lenken holdes i minnet til Dossier lukkes

status-live = DRIFT
status-sandbox = SANDKASSE
status-test = TEST
status-practice = ØVING
status-custom = EGEN ADRESSE

status-today = { $time }
status-this-year = { $day }. { $month }, { $time }
status-earlier = { $day }. { $month } { $year }
status-yes = Ja
status-no = Nei
status-months = jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.

status-speed = { $speed } per sekund
status-left-secs = ca. { $count } s igjen
status-left-minutes = ca. { $count } min igjen
status-stands-still = ingenting sendes for øyeblikket
status-links-minutes = Lenkene for dokumenter gjelder i { $count } min.
status-links-secs = Lenkene for dokumenter gjelder i { $count } s; så hentes nye automatisk.
status-links-ended = Lenkene for dokumenter er utløpt; nye hentes automatisk.
status-problems-only = Bare problemer ({ $count })
status-problems-all = Vis alle { $count }
status-again-only = Bare det som ikke kom frem, sendes igjen.
status-next-missing = Send det igjen, eller erstatt det.
status-next-other = Erstatt det med en annen fil.
status-next-failed = Erstatt det, eller send det igjen.
status-next-paused = Det fortsetter når du gjenopptar.
status-next-held = Det sendes når du prøver det igjen eller gjenopptar.
status-hold-file = Hold tilbake { $name }
status-retry-file = Prøv { $name } igjen
status-no-change = Det kan ikke endres nå: spektr kan allerede ha det. Neste steg avklarer det, og ingenting sendes to ganger.
status-on-review = Det som mangler, står på denne siden.
status-next-retrying = Du trenger ikke gjøre noe: det prøves igjen automatisk.

status-notification-summary = Dossier
status-notification-completed = En sak er sendt inn. Kvitteringen er i Dossier.
status-notification-rests = Sendingen av en sak har stoppet. Dossier viser hva som er neste steg.
