# Failures of a submission: a headline, a detail, and one next step.

failure-spektr-says = spektr sagt: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr hat nicht mehr dazu gesagt.

failure-cannot-reach = spektr ist nicht erreichbar
    .detail = Das Netzwerk oder spektr antwortet nicht. Es ist nichts verloren.
    .next = { $way ->
        [wait] Prüfen Sie das Netzwerk. Dossier macht von selbst weiter, mit „Jetzt versuchen“ sofort.
        [send] Prüfen Sie das Netzwerk und senden Sie dann erneut.
       *[resume] Prüfen Sie das Netzwerk und setzen Sie dann fort.
    }
failure-outcome-unknown = Noch ist nicht bekannt, ob spektr dies erhalten hat
    .detail = Es wurde gesendet, und die Antwort von spektr ging verloren oder wurde nicht abgewartet. Dossier fragt spektr, bevor es etwas erneut sendet.
    .next = { $way ->
        [wait] Dossier fragt von selbst erneut, mit „Jetzt versuchen“ sofort.
       *[resume] Erneut nachsehen.
    }
failure-undecided = spektr kann nicht sagen, ob es diesen Fall hat
    .detail = Die Antwort auf das erste Senden ging verloren, und spektr sagt nicht, ob es ankam. Erneutes Senden könnte eine zweite Einreichung ergeben.
    .next = Fragen Sie den Support von spektr, ob der Fall vorliegt.
failure-accepted-undecided = spektr hat diesen Fall angenommen und sagt nicht, was daraus wurde
    .detail = Er wurde beim ersten Senden angenommen und wird deshalb nicht noch einmal als Ganzes gesendet. Jetzt schließt spektr ihn weder ab, noch fragt es nach seinen Dokumenten.
    .next = Wurde er über einen anderen Link gesendet, setzen Sie mit diesem fort. Sonst fragen Sie den Support von spektr.
failure-link-expired = Dieser Link ist abgelaufen
    .detail = Der Fall bleibt, wie er ist. Mit einem neuen Link nimmt spektr ihn wieder an.
    .next = Fügen Sie einen neuen Link ein, um fortzufahren.
failure-rejected = Mit den Angaben stimmt etwas nicht
    .detail = { $says } Es wurde nichts eingereicht.
    .next = Ändern Sie den Fall und senden Sie ihn dann erneut.
failure-contract = Die Antwort von spektr passt nicht zu Ihren Dateien
    .detail = { $what } Auf eine unpassende Antwort hin wird nichts gesendet.
    .next = Schicken Sie dies an den Support von spektr.
failure-finished-without-files = spektr ist fertig, ohne nach Ihren Dateien zu fragen
    .detail = Es antwortete, der Fall sei abgeschlossen, nahm aber kein Dokument an.
    .next = Fragen Sie den Support von spektr, bevor Sie erneut senden.
failure-already-finished = Der Prozess dieses Links ist schon beendet
    .detail = Es wurde nichts gesendet. Der Link wurde wahrscheinlich schon benutzt.
    .next = Fügen Sie einen neuen Link ein, um diesen Fall zu senden.
failure-not-spektr = Ihr Netzwerk hat anstelle von spektr geantwortet
    .detail = Eine Anmeldeseite oder ein Proxy ist dazwischen.
    .next = { $way ->
        [wait] Melden Sie sich im Netzwerk an. Dossier macht von selbst weiter, mit „Jetzt versuchen“ sofort.
        [send] Melden Sie sich im Netzwerk an und senden Sie dann erneut.
       *[resume] Melden Sie sich im Netzwerk an und setzen Sie dann fort.
    }
failure-redirected = spektr hat auf eine andere Adresse weitergeleitet
    .detail = Mit den Daten von Personen folgt Dossier keinen Weiterleitungen.
    .next = Prüfen Sie die Adresse unter „Wohin dieser Fall geht“.
failure-refused-host = An { $host } dürfen keine Dokumente gehen
    .detail = spektr wollte die Dokumente an einen Server gesendet haben, der nicht auf der Liste steht. Dorthin ging kein Dokument.
    .next = Fragen Sie den Support von spektr, ob dieser Server zu spektr gehört. Wenn ja, erlauben Sie ihn: in den Einstellungen oder mit --allow-upload-host.
failure-refused-scheme = An { $scheme }://{ $host } dürfen keine Dokumente gehen
    .detail = Die Adresse, die spektr nannte, beginnt mit „{ $scheme }:“; Dokumente gehen nur über https. Dorthin ging kein Dokument.
    .next = Schicken Sie dies an den Support von spektr.
failure-refused-port = An { $host } dürfen über Port { $port } keine Dokumente gehen
    .detail = Der Server ist bekannt, aber nicht mit diesem Port. Dorthin ging kein Dokument.
    .next = Fragen Sie den Support von spektr, ob der Port stimmt. Wenn ja, erlauben Sie { $host }:{ $port }: in den Einstellungen oder mit --allow-upload-host.
failure-refused-user = An { $host } dürfen unter einem Benutzernamen keine Dokumente gehen
    .detail = Die Adresse, die spektr nannte, enthält einen Benutzernamen oder ein Passwort, was eine Upload-Adresse nie tut. Dorthin ging kein Dokument.
    .next = Schicken Sie dies an den Support von spektr.
failure-refused-form = An die Adresse, die spektr nannte, dürfen keine Dokumente gehen
    .detail = Sie ist nicht als https-Adresse geschrieben. Dorthin ging kein Dokument.
    .next = Schicken Sie dies an den Support von spektr.
failure-certificate-untrusted = Dem Zertifikat des Servers wird nicht vertraut
    .detail = Keine Stelle, der dieser Computer vertraut, hat es unterschrieben; es kann also ein anderer Server geantwortet haben. Es wurde nichts gesendet.
    .next = Prüfen Sie die Adresse. Wenn Ihr Netzwerk Verbindungen prüft, bitten Sie dessen Betreiber, sein Zertifikat auf diesem Computer zu installieren.
failure-certificate-name = Das Zertifikat gehört einem anderen Server
    .detail = Es ist nicht für die Adresse ausgestellt, die gefragt wurde. Es wurde nichts gesendet.
    .next = { $way ->
        [send] Prüfen Sie die Adresse und das Netzwerk und senden Sie dann erneut.
       *[resume] Prüfen Sie die Adresse und das Netzwerk und setzen Sie dann fort.
    }
failure-certificate-ended = Das Zertifikat des Servers ist abgelaufen
    .detail = Es galt bis { $then }, und die Uhr dieses Computers zeigt { $now }. Es wurde nichts gesendet.
    .next = Prüfen Sie die Uhr dieses Computers. Wenn sie stimmt, sagen Sie dem Support von spektr Bescheid.
failure-certificate-time = Das Zertifikat des Servers ist abgelaufen oder gilt noch nicht
    .detail = Die Uhr dieses Computers zeigt { $now }. Es wurde nichts gesendet.
    .next = Prüfen Sie die Uhr dieses Computers. Wenn sie stimmt, sagen Sie dem Support von spektr Bescheid.
failure-clock = Die Uhr Ihres Computers geht wohl falsch ({ $now })
    .detail = Nach dieser Uhr ist das Zertifikat des Servers abgelaufen oder gilt noch nicht. Es wurde nichts gesendet.
    .next = { $way ->
        [send] Stellen Sie die Uhr und senden Sie dann erneut.
       *[resume] Stellen Sie die Uhr und setzen Sie dann fort.
    }
failure-clock-early = Die Uhr Ihres Computers geht wohl falsch ({ $now })
    .detail = Das Zertifikat des Servers gilt erst ab { $then }. Es wurde nichts gesendet.
    .next = { $way ->
        [send] Stellen Sie die Uhr und senden Sie dann erneut.
       *[resume] Stellen Sie die Uhr und setzen Sie dann fort.
    }
failure-clock-late = Die Uhr Ihres Computers geht wohl falsch ({ $now })
    .detail = Die Uhr des Servers weicht davon ab, und nach der Uhr Ihres Computers lief das Zertifikat am { $then } ab. Es wurde nichts gesendet.
    .next = { $way ->
        [send] Stellen Sie die Uhr und senden Sie dann erneut.
       *[resume] Stellen Sie die Uhr und setzen Sie dann fort.
    }
failure-unexpected-status = spektr hat die Anfrage abgelehnt
    .detail = { $says } (Antwort { $status })
    .next = { $way ->
        [send] Prüfen Sie den Link und die Adresse und senden Sie dann erneut.
       *[resume] Prüfen Sie den Link und die Adresse und setzen Sie dann fort.
    }
failure-server-failed = spektr hat selbst Schwierigkeiten
    .detail = Es antwortete mehrmals mit einem Fehler ({ $status }). Es ist nichts verloren.
    .next = { $way ->
        [wait] Warten Sie: Dossier macht von selbst weiter, mit „Jetzt versuchen“ sofort.
        [send] Warten Sie einige Minuten und senden Sie dann erneut.
       *[resume] Warten Sie einige Minuten und setzen Sie dann fort.
    }
failure-busy-until = { $who ->
        [storage] Der Speicher für Dokumente nimmt bis { $time } keine Anfragen an
       *[other] spektr nimmt bis { $time } keine Anfragen an
    }
    .detail = { $way ->
        [send] Der Dienst ist ausgelastet. Es ist nichts verloren, und es wird nichts mehr gesendet, bis Sie erneut senden.
       *[resume] Der Dienst ist ausgelastet. Es ist nichts verloren, und es wird nichts mehr gesendet, bis Sie fortsetzen.
    }
    .next = { $way ->
        [send] Senden Sie nach { $time } erneut.
       *[resume] Setzen Sie nach { $time } fort.
    }
failure-busy-long = { $who ->
        [storage] Der Speicher für Dokumente nimmt sehr lange keine Anfragen an
       *[other] spektr nimmt sehr lange keine Anfragen an
    }
    .detail = { $way ->
        [send] Der Dienst nennt keine brauchbare Zeit. Es ist nichts verloren, und es wird nichts mehr gesendet, bis Sie erneut senden.
       *[resume] Der Dienst nennt keine brauchbare Zeit. Es ist nichts verloren, und es wird nichts mehr gesendet, bis Sie fortsetzen.
    }
    .next = { $way ->
        [send] Senden Sie morgen erneut. Kommt dieselbe Antwort, fragen Sie den Support von spektr.
       *[resume] Setzen Sie morgen fort. Kommt dieselbe Antwort, fragen Sie den Support von spektr.
    }
failure-other-step = spektr wartet auf einen anderen Schritt als den hier ausgefüllten
    .detail = Es wurde nichts gesendet. Vielleicht hat jemand anderes diesen Schritt ausgefüllt, über denselben Link oder auf der Seite von spektr.
    .next = Rufen Sie das Formular erneut ab und prüfen Sie, wonach es jetzt fragt.
failure-still-running = spektr ist noch mit dem vorigen Schritt beschäftigt
    .detail = Es nimmt diesen Fall noch nicht an. Es wurde nichts gesendet.
    .next = { $way ->
        [send] Warten Sie einige Minuten und senden Sie dann erneut.
       *[resume] Warten Sie einige Minuten und setzen Sie dann fort.
    }
failure-unreadable = Die Antwort von spektr war nicht lesbar
    .detail = Die Antworten kamen immer wieder beschädigt oder in anderer Form an. Es ist nichts verloren.
    .next = { $way ->
        [send] Senden Sie später erneut, oder fragen Sie den Support von spektr.
       *[resume] Setzen Sie später fort, oder fragen Sie den Support von spektr.
    }
failure-kept-open = spektr schließt den Fall nicht ab
    .detail = Es hat den Fall, schließt ihn aber nicht ab und nennt auch kein Dokument, das ihm fehlt. Es ist nichts verloren.
    .next = Setzen Sie später fort, oder fragen Sie den Support von spektr.
failure-process-failed = spektr konnte den Prozess nicht abschließen
    .detail = { $says } Der Fall bleibt, wie er ist.
    .next = Fragen Sie den Support von spektr nach einem neuen Link.
failure-files-needed = { $count ->
        [one] 1 Dokument ist nicht angekommen
       *[other] { $count } Dokumente sind nicht angekommen
    }
    .detail = Warum, steht unten bei jedem einzelnen. Was als gesendet markiert ist, ist angekommen.
    .next = Senden Sie erneut, oder wählen Sie mit „Ersetzen…“ eine andere Datei.
failure-files-paused = Einige Dokumente kamen nicht durch
    .detail = Was als gesendet markiert ist, ist angekommen; es ist nichts verloren.
    .next = { $way ->
        [wait] Dossier sendet den Rest von selbst, mit „Jetzt versuchen“ sofort.
       *[resume] Setzen Sie fort, um den Rest zu senden.
    }
failure-form-refused = Der Speicher hat das Upload-Formular abgelehnt
    .detail = Das ist ein Fehler von Dossier oder spektr und liegt nicht an Ihren Dateien ({ $code }).
    .next = Schicken Sie dies an die Entwickler von Dossier.
failure-journal-failed = Angehalten: Die Festplatte ist nicht beschreibbar
    .detail = Dossier notiert jeden Schritt, bevor es ihn tut, und die Festplatte hat das verweigert. Danach ging nichts mehr hinaus.
    .next = { $way ->
        [send] Schaffen Sie Platz auf der Festplatte, oder prüfen Sie, ob sie in Ordnung ist, und senden Sie dann erneut.
       *[resume] Schaffen Sie Platz auf der Festplatte, oder prüfen Sie, ob sie in Ordnung ist, und setzen Sie dann fort.
    }
failure-cancelled = Sie haben das Senden angehalten
    .detail = Es ist nichts verloren. Was angekommen ist, bleibt dort.
    .next = { $way ->
        [send] Senden Sie erneut, sobald Sie so weit sind.
       *[resume] Setzen Sie fort, sobald Sie so weit sind.
    }

# Differences between an answer and what was sent
failure-mismatch-unknown = Sie fragt nach „{ $slot }“, das nicht gesendet wurde.
failure-mismatch-missing = Sie fragt nicht nach „{ $slot }“, das angekündigt war.
failure-mismatch-twice = Sie fragt zweimal nach „{ $slot }“.
failure-mismatch-unsendable = Ihr Upload-Formular für „{ $slot }“ lässt sich so nicht absenden.
failure-slot = { $field }, { $entity }

# Faults of one upload
failure-upload-unreachable = Der Speicher ist nicht erreichbar.
failure-upload-reset = Die Verbindung wurde unterbrochen.
failure-upload-stalled = Die Verbindung ist verstummt.
failure-upload-answer-lost = Alles wurde gesendet, aber es kam keine Antwort zurück.
failure-upload-redirected = Der Speicher hat auf eine andere Adresse weitergeleitet. Dorthin werden keine Dokumente gesendet.
failure-upload-certificate = Dem Zertifikat des Speichers wird nicht vertraut.
failure-upload-wrong-digest = Die Datei hat sich unterwegs verändert.
failure-upload-too-large = Dem Speicher ist die Datei zu groß. Hängen Sie eine kleinere an.
failure-upload-too-small = Dem Speicher ist die Datei zu klein. Hängen Sie eine andere an.
failure-upload-expired = Der Upload-Link ist abgelaufen. Ein neuer wird gebraucht.
failure-upload-busy = Der Speicher ist überlastet.
failure-upload-interrupted = Der Speicher hat nicht die ganze Datei erhalten.
failure-upload-server = Der Speicher hat selbst Schwierigkeiten.
failure-upload-not-signed = Name oder Art der Datei sind nicht das, wonach spektr gefragt hat.
failure-upload-form = Der Speicher hat das Upload-Formular abgelehnt.
failure-upload-refused = Der Speicher hat die Datei abgelehnt ({ $code }).
failure-upload-refused-bare = Der Speicher hat die Datei abgelehnt.
failure-journal-unreadable = Die Aufzeichnung eines früheren Sendens ist nicht lesbar
    .detail = Ohne sie kann Dossier nicht sagen, was spektr schon hat; darum wurde nichts gesendet.
    .next = Bewahren Sie die Journaldatei auf und fragen Sie den Support von spektr, ob dieser Fall vorliegt.
failure-journal-not-ours = Dieses Senden lässt sich nicht aufzeichnen: An der Stelle ist etwas anderes
    .detail = Wo Dossier sein Journal führt (neben der Falldatei und in seinem Datenordner), ist ein Verweis, ein Ordner oder eine andere Art von Datei. Daran wurde nichts geändert, und es wurde nichts gesendet.
    .next = Räumen Sie es beiseite und senden Sie erneut.
failure-journal-denied = Dieses Senden lässt sich nicht aufzeichnen: Dossier darf dort nicht schreiben
    .detail = Dossier notiert jeden Schritt, bevor es ihn tut, und darf das Journal in seinem Datenordner nicht schreiben oder das neben der Falldatei nicht lesen. Es wurde nichts gesendet.
    .next = Lassen Sie sich das Recht geben, in den Datenordner zu schreiben und das Journal neben dem Fall zu lesen, und senden Sie dann erneut.
failure-in-use = Ein anderes Dossier hat diesen Fall offen
    .detail = Von hier wurde nichts gesendet.
    .next = Warten Sie, bis das andere ihn beendet hat, oder machen Sie in seinem Fenster weiter, und sehen Sie dann erneut nach.
failure-changed-since-sent = Der Fall oder sein Ziel wurde nach dem Senden geändert
    .detail = Noch ist offen, ob spektr die frühere Fassung hat; darum wurde nichts weiter gesendet.
    .next = Machen Sie die Änderung rückgängig und senden Sie erneut, damit Dossier zuerst spektr fragen kann; oder machen Sie dort weiter, wo die frühere Fassung gesendet wurde, im Fenster oder auf der Befehlszeile.
failure-documents-changed = { $count ->
        [one] Ein Dokument wurde nach dem Senden geändert
       *[other] { $count } Dokumente wurden nach dem Senden geändert
    }
    .detail = Der Fall wurde mit anderem Inhalt gesendet und ist noch nicht abgeschlossen: { $slots }. Es wurde nichts weiter gesendet.
    .next = Stellen Sie den alten Stand wieder her und senden Sie erneut, oder senden Sie die neue Datei an seiner Stelle: dossier submit … { $flags }
failure-nothing-to-replace = Jetzt lässt sich kein Dokument ersetzen
    .detail = --replace ist für einen Fall gedacht, der gesendet wurde und noch nicht abgeschlossen ist. Das Journal zeigt keinen solchen Fall; es wurde nichts gesendet.
    .next = Senden Sie erneut ohne --replace.
failure-document-unchanged = Dieses Dokument ist seit dem Senden unverändert
    .detail = --replace ist für ein Dokument gedacht, das geändert wurde oder nicht mehr da ist. Es wurde nichts gesendet.
    .next = Senden Sie erneut ohne --replace.
failure-refused-api = Unter dieser Adresse lässt sich spektr nicht fragen
    .detail = Eine Adresse beginnt mit https:// oder gehört zu einem Server auf diesem Computer. Es wurde nichts gesendet.
    .next = Prüfen Sie die Adresse.
