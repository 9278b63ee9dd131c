# Output of the headless commands, besides findings, failures and states.

command-ready = Bereit zum Senden: Es ist nichts zu korrigieren.
command-to-fix = { $count ->
        [one] 1 Punkt ist zu korrigieren
       *[other] { $count } Punkte sind zu korrigieren
    }
command-to-look-at = { $count ->
        [one] 1 Punkt sollte angesehen werden
       *[other] { $count } Punkte sollten angesehen werden
    }
command-warning = Ansehen: { $sentence }
command-next = Nächster Schritt: { $step }
command-completed = Eingereicht. spektr hat den Fall und { $count ->
        [0] brauchte keine Dokumente
        [one] 1 Dokument
       *[other] { $count } Dokumente
    }.
command-check-sound = Es ist nichts zu korrigieren. Der Fall kann gesendet werden.
command-check-warnings = { $counts }. Der Fall kann gesendet werden.
command-more-to-fix = Und { $count } weitere zu korrigieren.
command-more-to-look-at = Und { $count } weitere anzusehen.
command-accept-warnings = Dieser Fall enthält einen Kreis oder eigene Anteile, was die Records-API von spektr ablehnt. Es wurde nichts gesendet. Um ihn trotzdem zu senden, geben Sie --accept-warnings an.
command-receipt-when = Abgeschlossen { $when }
command-receipt-case = Fall    { $sha256 }
command-receipt-not-saved = Der Beleg konnte nicht ins Journal geschrieben werden: Bewahren Sie diese Ausgabe auf.
command-wait-case = Die Dateien des Falls werden noch gelesen. Abgebrochen wird, wenn bis { $time } keine fertig ist
command-wait-replacement = Die Dateien, die Dokumente ersetzen, werden noch gelesen. Abgebrochen wird, wenn bis { $time } keine fertig ist
command-wait-token = Warten auf den Inhalt der Token-Datei, bis { $time }
command-wait-api-key = Warten auf den Inhalt der API-Schlüssel-Datei, bis { $time }
command-case-silent = Eine Datei des Falls lässt sich öffnen, aber nicht lesen: Eine Minute lang kam nichts. Es wurde nichts gesendet. Liegt sie auf einem Netzlaufwerk, kopieren Sie sie auf diesen Computer und versuchen Sie es erneut.
command-replacement-silent = Eine mit --replace angegebene Datei lässt sich öffnen, aber nicht lesen: Eine Minute lang kam nichts. Es wurde nichts gesendet. Liegt sie auf einem Netzlaufwerk, kopieren Sie sie auf diesen Computer und versuchen Sie es erneut.
command-token-silent = Die Token-Datei lässt sich öffnen, enthält aber nichts. Es wurde nichts gesendet. Geben Sie eine Datei an, die den Token oder den Link enthält.
command-api-key-silent = Die Datei mit dem API-Schlüssel lässt sich öffnen, enthält aber nichts. Es wurde nichts gesendet. Geben Sie eine Datei an, die den Schlüssel enthält.
command-no-token = In dieser Datei ist kein Token. Legen Sie das Token oder den ganzen Link aus der E-Mail hinein und sonst nichts.
command-token-unreadable = Die Datei mit dem Token ist nicht lesbar. Prüfen Sie den Pfad und Ihre Leserechte.
command-link-covered = Der Link in dieser Datei ist der eines E-Mail-Filters, der die wirkliche Adresse verbirgt. Öffnen Sie ihn im Browser und legen Sie die Adresse, die der Browser dann zeigt, in die Datei.
command-link-several = In dieser Datei sind mehrere Links mit verschiedenen Token. Lassen Sie nur den für diesen Fall darin.
command-api-key-unreadable = Die Datei mit dem API-Schlüssel ist nicht lesbar oder leer. Prüfen Sie den Pfad und Ihre Leserechte.
command-no-api-key = In dieser Datei ist kein API-Schlüssel. Legen Sie den Schlüssel hinein und sonst nichts.
command-no-data-folder = Es gibt keinen Datenordner, in dem Dossier aufzeichnen könnte, was es sendet; darum wurde nichts gesendet. Setzen Sie HOME (unter Linux auch XDG_DATA_HOME) auf einen Ordner, in den Sie schreiben dürfen.
command-output-lost = Die Ausgabe war nicht zu schreiben. Schaffen Sie Platz oder leiten Sie sie woandershin, und führen Sie den Befehl erneut aus.
command-receipt-lost = Der Fall ist übermittelt, aber die Quittung war nicht in die Ausgabe zu schreiben. Führen Sie denselben Befehl erneut aus: Er sendet nichts und gibt die Quittung aus.
command-interrupted = Angehalten. Es wurde nichts gesendet.
command-replace = Dieser Fall, oder ein anderer über denselben Link, wurde gesendet und ist noch nicht abgeschlossen. War es dieser: Um anstelle einer Datei, die fehlt oder unbrauchbar ist, eine andere zu senden, ergänzen Sie { $flags }
command-copy-denied = Die Kopie des Journals neben der Falldatei konnte nicht geschrieben werden: Dossier darf dort nicht schreiben. Verloren ist nichts: Das Journal selbst ist vollständig, im Datenordner.
command-copy-not-written = Die Kopie des Journals neben der Falldatei konnte nicht geschrieben werden: Die Festplatte ist voll oder hat es abgelehnt, oder an ihrer Stelle ist etwas anderes. Verloren ist nichts: Das Journal selbst ist vollständig, im Datenordner.
command-send-anyway = Eine frühere Sendung dieses Falls oder über diesen Link ist noch offen. Nur wenn Sie wissen, dass spektr sie nicht hat oder dass es den Server nicht mehr gibt, an den sie ging: --send-anyway gibt sie auf und sendet den Fall, wie er jetzt ist.
command-not-replaced = Nicht ersetzt: { $slots }. spektr hatte das erste Dokument schon und hat kein anderes angefordert; das an seiner Stelle angegebene wurde nicht gesendet.
command-replace-form = schreiben Sie REFERENZ.FELD=DATEI
command-replace-unknown = Der Fall hat kein Dokument { $slot }, das ersetzt werden könnte. Schreiben Sie REFERENZ.FELD.
command-engine-ended = Dossier konnte nicht mit der Arbeit beginnen. Es wurde nichts gesendet.
command-practice-failed = Der Übungsserver konnte nicht starten. Prüfen Sie, ob der Port frei und auf der Festplatte Platz ist.
command-practice-api = API      { $url }
command-practice-token = Token    { $token }
command-practice-stop = Strg+C beendet ihn.
command-window-failed = Das Fenster lässt sich nicht öffnen. Dossier braucht eine Anzeige mit OpenGL; ohne sie helfen die Befehle, die dossier --help auflistet.
command-no-folder = Es gibt keinen Ordner, in den Dossier schreiben darf. Setzen Sie TMPDIR auf einen solchen und starten Sie Dossier erneut.
command-window-elsewhere = Dossier ist schon geöffnet. Sein Fenster wurde nach vorn geholt.
command-window-silent = Dossier ist schon geöffnet, aber sein Fenster antwortet nicht. Warten Sie einen Moment, oder beenden Sie es und starten Sie Dossier erneut: Nichts Gespeichertes geht verloren.
command-panic = Ein Fehler in Dossier hat diesen Vorgang beendet. Nichts Gespeichertes ist verloren. Falls Dossier sich beendet hat, starten Sie es erneut.
command-no-upload-host = Schreiben Sie einen Server als files.example.com oder files.example.com:8443: ohne https://, Pfad, Platzhalter und Benutzer, und nicht diesen Computer.
