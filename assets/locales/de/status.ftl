# Progress of a submission.

status-ready = Noch nicht gesendet
status-preparing = spektr wird nach dem Link gefragt
status-submitting = Angaben werden gesendet
status-checking = Nachfrage bei spektr
status-uploading = Dokumente werden gesendet
status-confirming = spektr wird um Bestätigung gebeten
status-needs-files = Dokumente nötig
status-needs-decision = Ihre Entscheidung ist nötig
status-token-expired = Neuer Link nötig
status-rejected = Etwas stimmt nicht
status-interrupted = Pausiert
status-stopped = Angehalten
status-completed = Eingereicht
status-step-sent = Schritt gesendet

status-file-waiting = Wartet
status-file-sending = { $sent } von { $total }
status-file-all-out = Alles gesendet, die Bestätigung steht aus
status-file-retrying = { $why } Neuer Versuch nach { $tries ->
        [one] 1 Versuch
       *[other] { $tries } Versuchen
    }.
status-file-needs-post = Wartet auf einen frischen Upload-Link
status-file-unverified = Gesendet; spektr wird gefragt, ob es ankam
status-file-sent = Gesendet
status-file-missing = spektr hat dies nicht erhalten
status-file-paused = Pausiert. { $why }
status-file-held = Zurückgehalten
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Warten auf die Auskunft von spektr, wo der Vorgang steht (Versuch { $tries }, längstens bis { $time })
status-wait-submit = Warten auf die Antwort von spektr auf den Fall (Versuch { $tries }, längstens bis { $time })
status-wait-confirm = Warten auf die Antwort von spektr auf die Bestätigung (Versuch { $tries }, längstens bis { $time })
status-wait-next-try = spektr ist ausgelastet oder nicht erreichbar. Neuer Versuch um { $time } (Versuch { $tries })
status-wait-running = spektr arbeitet noch am vorigen Schritt. Nachfrage jede Sekunde (Versuch { $tries })
status-wait-own-step = spektr arbeitet vielleicht an dem, was gesendet wurde. Nachfrage jede Sekunde (Versuch { $tries })
status-wait-settling = spektr arbeitet vielleicht noch daran. Nächste Prüfung um { $time } (Prüfung { $tries })
status-wait-network = Das Netz ist nicht erreichbar. Neuer Versuch um { $time }
status-wait-upload = Seit einer Weile bewegt sich kein Byte. Gewartet wird bis { $time }, dann wird das Dokument erneut versucht oder bestätigt
status-retry-in = Neuer Versuch in { $secs } s
status-bytes = { $count ->
        [one] 1 Byte
       *[other] { $count } Byte
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr hat geantwortet, dass der Fall abgeschlossen ist.
status-proof-step = spektr hat geantwortet, dass dieser Schritt abgeschlossen ist.
status-proof-check = Die Antwort ging verloren, aber der Status bei spektr zeigt, dass der Fall durchgegangen ist.
status-proof-step-check = Die Antwort ging verloren, aber der Status bei spektr zeigt, dass dieser Schritt durchgegangen ist.

status-kept-keyring = Der Link liegt im Schlüsselbund des Systems
status-kept-memory = Kein Schlüsselbund antwortet: Der Link bleibt im Arbeitsspeicher, bis Dossier schließt
status-kept-locked = Der Schlüsselbund ist gesperrt: Der Link bleibt im Arbeitsspeicher, bis Dossier schließt

status-live = PRODUKTIV
status-sandbox = SANDBOX
status-test = TEST
status-practice = ÜBUNG
status-custom = EIGENE ADRESSE

# Times
status-today = { $time }
status-this-year = { $day }. { $month }, { $time }
status-earlier = { $day }. { $month } { $year }
status-yes = Ja
status-no = Nein
status-months = Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.

# Speed and time left
status-speed = { $speed } pro Sekunde
status-left-secs = noch etwa { $count } s
status-left-minutes = noch etwa { $count } Min.
status-stands-still = im Moment wird nichts gesendet
status-links-minutes = Die Links für Dokumente gelten noch { $count } Min.
status-links-secs = Die Links für Dokumente gelten noch { $count } s; danach werden automatisch neue geholt.
status-links-ended = Die Links für Dokumente sind abgelaufen; neue werden automatisch geholt.
status-problems-only = Nur Probleme ({ $count })
status-problems-all = Alle { $count } zeigen
status-again-only = Nur was nicht ankam, wird erneut gesendet.
status-next-missing = Senden Sie es erneut, oder ersetzen Sie es.
status-next-other = Ersetzen Sie es durch eine andere Datei.
status-next-failed = Ersetzen Sie es, oder senden Sie es erneut.
status-next-paused = Es geht weiter, sobald Sie fortsetzen.
status-next-held = Gesendet wird es, wenn Sie es erneut versuchen oder fortsetzen.
status-hold-file = { $name } zurückhalten
status-retry-file = { $name } erneut versuchen
status-no-change = Der Fall lässt sich jetzt nicht ändern: spektr hat ihn vielleicht schon. Der nächste Schritt klärt das, und nichts wird doppelt gesendet.
status-on-review = Was fehlt, steht auf dieser Seite.
status-next-retrying = Sie müssen nichts tun: Es wird automatisch erneut versucht.

# Notifications of the system
status-notification-summary = Dossier
status-notification-completed = Ein Fall wurde eingereicht. Der Beleg liegt in Dossier.
status-notification-rests = Das Senden eines Falls wurde angehalten. Dossier zeigt, wie es weitergeht.
