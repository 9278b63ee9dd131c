status-ready = Ikke sendt endnu
status-preparing = Spørger spektr om linket
status-submitting = Sender oplysningerne
status-checking = Kontrollerer hos spektr
status-uploading = Sender dokumenter
status-confirming = Beder spektr om at bekræfte
status-needs-files = Der mangler dokumenter
status-needs-decision = Du skal tage stilling
status-token-expired = Der skal bruges et nyt link
status-rejected = Der er et problem
status-interrupted = På pause
status-stopped = Stoppet
status-completed = Indsendt
status-step-sent = Trin sendt

status-file-waiting = Venter
status-file-sending = { $sent } af { $total }
status-file-all-out = Alt sendt, venter på bekræftelse
status-file-retrying = { $why } Prøver igen, { $tries ->
        [one] efter 1 forsøg
       *[other] efter { $tries } forsøg
    }.
status-file-needs-post = Venter på et nyt uploadlink
status-file-unverified = Sendt; spektr spørges, om det kom frem
status-file-sent = Sendt
status-file-missing = spektr har ikke modtaget dette
status-file-paused = På pause. { $why }
status-file-held = Holdt tilbage
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Venter på, at spektr siger, hvor forløbet er (forsøg { $tries }, senest til { $time })
status-wait-submit = Venter på spektrs svar på sagen (forsøg { $tries }, senest til { $time })
status-wait-confirm = Venter på spektrs svar på bekræftelsen (forsøg { $tries }, senest til { $time })
status-wait-next-try = spektr er optaget eller kan ikke nås. Prøver igen kl. { $time } (forsøg { $tries })
status-wait-running = spektr arbejder stadig på det forrige trin. Spørger hvert sekund (forsøg { $tries })
status-wait-own-step = spektr arbejder måske på det, der blev sendt. Spørger hvert sekund (forsøg { $tries })
status-wait-settling = spektr arbejder måske stadig på det. Kontrollerer igen kl. { $time } (kontrol { $tries })
status-wait-network = Der er ingen netværksforbindelse. Prøver igen kl. { $time }
status-wait-upload = Der er ikke sendt noget i et stykke tid. Venter til { $time }, derefter prøves dokumentet igen eller bekræftes
status-retry-in = Prøver igen om { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } byte
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr svarede, at sagen er gennemført.
status-proof-step = spektr svarede, at trinnet er gennemført.
status-proof-check = Svaret gik tabt, men spektrs egen status viser, at sagen gik igennem.
status-proof-step-check = Svaret gik tabt, men spektrs egen status viser, at trinnet gik igennem.

status-kept-keyring = Linket er gemt i systemets nøglering
status-kept-memory = Ingen nøglering svarer: Linket holdes i hukommelsen, til Dossier lukkes
status-kept-locked = Nøgleringen er låst: Linket holdes i hukommelsen, til Dossier lukkes

status-live = DRIFT
status-sandbox = SANDKASSE
status-test = TEST
status-practice = ØVELSE
status-custom = EGEN ADRESSE

status-today = { $time }
status-this-year = { $day }. { $month }, { $time }
status-earlier = { $day }. { $month } { $year }
status-yes = Ja
status-no = Nej
status-months = jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.

status-speed = { $speed } pr. sekund
status-left-secs = ca. { $count } s tilbage
status-left-minutes = ca. { $count } min. tilbage
status-stands-still = intet sendes i øjeblikket
status-links-minutes = Linkene til dokumenter gælder i { $count } min.
status-links-secs = Linkene til dokumenter gælder i { $count } s; derefter hentes nye automatisk.
status-links-ended = Linkene til dokumenter er udløbet; nye hentes automatisk.
status-problems-only = Kun problemer ({ $count })
status-problems-all = Vis alle { $count }
status-again-only = Kun det, der ikke kom frem, sendes igen.
status-next-missing = Send det igen, eller erstat det.
status-next-other = Erstat det med en anden fil.
status-next-failed = Erstat det, eller send det igen.
status-next-paused = Det fortsætter, når du genoptager.
status-next-held = Det sendes, når du prøver det igen eller genoptager.
status-hold-file = Hold { $name } tilbage
status-retry-file = Prøv { $name } igen
status-no-change = Det kan ikke ændres nu: spektr har det måske allerede. Det næste trin afklarer det, og intet sendes to gange.
status-on-review = Det, der mangler, står på denne side.
status-next-retrying = Du skal ikke gøre noget: Det prøves igen automatisk.

status-notification-summary = Dossier
status-notification-completed = En sag er indsendt. Kvitteringen er i Dossier.
status-notification-rests = Afsendelsen af en sag er stoppet. Dossier viser, hvad der nu skal ske.
