status-ready = Inte skickat än
status-preparing = Frågar spektr om länken
status-submitting = Skickar uppgifterna
status-checking = Kontrollerar med spektr
status-uploading = Skickar dokument
status-confirming = Ber spektr bekräfta
status-needs-files = Dokument behövs
status-needs-decision = Ditt beslut behövs
status-token-expired = Ny länk behövs
status-rejected = Det finns ett problem
status-interrupted = Pausat
status-stopped = Stoppat
status-completed = Inskickat
status-step-sent = Steg skickat

status-file-waiting = Väntar
status-file-sending = { $sent } av { $total }
status-file-all-out = Allt skickat, väntar på bekräftelse
status-file-retrying = { $why } Försöker igen, { $tries ->
        [one] efter 1 försök
       *[other] efter { $tries } försök
    }.
status-file-needs-post = Väntar på en ny uppladdningslänk
status-file-unverified = Skickat; spektr tillfrågas om det kom fram
status-file-sent = Skickat
status-file-missing = spektr har inte fått detta
status-file-paused = Pausat. { $why }
status-file-held = Tillbakahållen
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Väntar på att spektr ska säga var processen är (försök { $tries }, senast till { $time })
status-wait-submit = Väntar på spektrs svar om ärendet (försök { $tries }, senast till { $time })
status-wait-confirm = Väntar på spektrs svar på bekräftelsen (försök { $tries }, senast till { $time })
status-wait-next-try = spektr är upptaget eller kan inte nås. Försöker igen kl. { $time } (försök { $tries })
status-wait-running = spektr arbetar fortfarande med föregående steg. Frågar varje sekund (försök { $tries })
status-wait-own-step = spektr arbetar kanske med det som skickades. Frågar varje sekund (försök { $tries })
status-wait-settling = spektr arbetar kanske fortfarande med det. Kontrollerar igen kl. { $time } (kontroll { $tries })
status-wait-network = Nätverket kan inte nås. Försöker igen kl. { $time }
status-wait-upload = Inget har skickats på en stund. Väntar till { $time }, sedan försöks dokumentet igen eller bekräftas
status-retry-in = Försöker igen om { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } byte
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr svarade att ärendet är slutfört.
status-proof-step = spektr svarade att steget är slutfört.
status-proof-check = Svaret gick förlorat, men spektrs egen status visar att ärendet gick igenom.
status-proof-step-check = Svaret gick förlorat, men spektrs egen status visar att steget gick igenom.

status-kept-keyring = Länken sparas i systemets nyckelring
status-kept-memory = Ingen nyckelring svarar: länken hålls i minnet tills Dossier stängs
status-kept-locked = Nyckelringen är låst: länken hålls i minnet tills Dossier stängs

status-live = SKARPT
status-sandbox = SANDLÅDA
status-test = TEST
status-practice = ÖVNING
status-custom = EGEN ADRESS

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } { $month } { $year }
status-yes = Ja
status-no = Nej
status-months = jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.

status-speed = { $speed } per sekund
status-left-secs = ca { $count } s kvar
status-left-minutes = ca { $count } min kvar
status-stands-still = inget skickas för tillfället
status-links-minutes = Länkarna för dokument gäller i { $count } min.
status-links-secs = Länkarna för dokument gäller i { $count } s; sedan begärs nya automatiskt.
status-links-ended = Länkarna för dokument har gått ut; nya begärs automatiskt.
status-problems-only = Bara problem ({ $count })
status-problems-all = Visa alla { $count }
status-again-only = Bara det som inte kom fram skickas igen.
status-next-missing = Skicka det igen eller ersätt det.
status-next-other = Ersätt det med en annan fil.
status-next-failed = Ersätt det eller skicka det igen.
status-next-paused = Det fortsätter när du återupptar.
status-next-held = Den skickas när du försöker igen eller återupptar.
status-hold-file = Håll tillbaka { $name }
status-retry-file = Försök igen med { $name }
status-no-change = Det kan inte ändras nu: spektr kan redan ha det. Nästa steg klarlägger det, och inget skickas två gånger.
status-on-review = Det som saknas står på den här sidan.
status-next-retrying = Du behöver inte göra något: det försöks igen automatiskt.

status-notification-summary = Dossier
status-notification-completed = Ett ärende har skickats in. Kvittot finns i Dossier.
status-notification-rests = Sändningen av ett ärende har stannat. Dossier visar vad som är nästa steg.
