# The window, besides findings, failures and states. Sentence case, no colon after a label.

# Header
window-title = Titel des Falls
window-title-empty = Fall ohne Titel
window-new = Neu
window-open = Öffnen…
window-save = Speichern…
window-is-saved = Gespeichert
window-is-not-saved = Noch nicht gespeichert
window-send = Senden
window-send-to = An spektr senden ({ $environment })
window-review = Prüfen und senden
window-send-busy = Er wird gerade gesendet. Halten Sie das Senden an, um etwas zu ändern.
window-send-not-now = Jetzt kann nicht gesendet werden. Der Status sagt, was zu tun ist.
window-locked = Während des Sendens lässt sich der Fall nicht ändern
window-connect = Link einfügen…
window-change-destination = Ändern…
window-filled-by = ausgefüllt von { $name }
window-token-minutes = Link gilt noch { $count } Min.
window-token-hours = Link gilt noch { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
window-token-days = Link gilt noch { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
window-token-ended = Link ist abgelaufen
window-link = Link
window-link-chip = Wohin es geht: { $what }
window-link-step = Formular
window-link-kept = Aufbewahrt
window-chip-minutes = { $count } min
window-chip-hours = { $count } h
window-chip-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
window-chip-ended = abgelaufen
window-dismiss = Diese Meldung schließen

# Outline
window-case-itself = Der Fall selbst
window-companies = Unternehmen
window-people = Personen
window-add-company = Unternehmen anlegen
window-add-person = Person anlegen
window-unnamed-company = Unternehmen ohne Namen ({ $reference })
window-unnamed-person = Person ohne Namen ({ $reference })
window-outline-top = Spitze der Struktur
window-outline-share = { $share } %
window-outline-role = { $role } von { $held }
window-outline-filled-short = { $answered } von { $asked }
window-outline-filled = { $answered } von { $asked } ausgefüllt
window-outline-warnings = { $count ->
        [one] 1 Hinweis
       *[other] { $count } Hinweise
    }
window-outline-search = Suchen
window-outline-no-company = Kein Unternehmen mit diesem Namen
window-outline-no-person = Keine Person mit diesem Namen
window-theme-light = Helles Design
window-theme-dark = Dunkles Design

# Page
window-kind-company = Unternehmen
window-kind-person = Person
window-kind-case = Angaben, die zu keinem Unternehmen und keiner Person gehören
window-start = Beginnen Sie mit dem, was da ist
window-start-hint = Drei Schritte, in beliebiger Reihenfolge. Dossier speichert laufend, und nichts wird gesendet, bevor Sie auf der Seite Prüfung auf Senden drücken.
window-start-link = Link einfügen
window-start-link-hint = Den aus der E-Mail von spektr. Er sagt, wohin der Fall geht und was gefragt ist.
window-start-link-box = Link von spektr
window-start-link-yes = Link verwenden
window-start-link-done = Der Fall geht an { $environment }.
window-start-name = Wer das ausfüllt
window-start-papers = Papiere ablegen
window-start-papers-hint = Pässe, Urkunden, ein ganzer Ordner. Dossier schlägt vor, wohin jedes gehört.
window-start-papers-drop = Dateien oder einen Ordner hier ablegen
window-start-papers-choose = Datei zum Einordnen wählen…
window-start-papers-done = { $count ->
        [one] 1 Datei wartet auf ihren Platz.
       *[other] { $count } Dateien warten auf ihren Platz.
    }
window-start-people = Unternehmen und Personen hinzufügen
window-start-people-hint = Zuerst das Unternehmen, dann die Personen dahinter. Jedes hat ein eigenes Formular und eigene Dokumente.
window-start-onboarding = Kein Link? Onboarding starten…
window-start-practice = Mit dem Übungsserver ausprobieren
window-start-practice-hint = Ein erfundener Fall und ein Server in diesem Fenster. Nichts verlässt diesen Computer.
window-start-practice-starting = Der Übungsserver startet…
window-practice-failed = Der Übungsserver konnte nicht starten. Prüfen Sie, ob auf der Festplatte Platz ist, und versuchen Sie es noch einmal.
window-practice-title = { $title } (Übung)
window-start-company = Unternehmen hinzufügen
window-start-person = Person hinzufügen
window-remove = Entfernen
window-remove-named = { $name } entfernen
window-optional = (optional)
window-one-a-line = Je Zeile ein Eintrag
window-yes = Ja
window-choose = Wählen…
window-named = { $label }, { $owner }
window-unknown-kind = Diese Version von Dossier kennt keine Felder der Art „{ $kind }“. Was Sie eingeben, wird unverändert gesendet.
window-advanced = Erweitert
window-reference-section = Referenz
window-reference-hint = So nennt spektr dieses Unternehmen oder diese Person in seinen Antworten. Ändern Sie sie nur, wenn spektr einen anderen Namen erwartet.
window-reference-of = Referenz von { $name }
window-other-fields = Weitere Felder
window-other-fields-hint = Felder, die spektr erwartet und die im Formular oben fehlen.
window-other-fields-count = { $count ->
    [one] 1 weiteres Feld
   *[other] { $count } weitere Felder
}
window-other-file = „{ $key }“ steht oben bei den Dokumenten.
window-add-field = Feld hinzufügen
window-field-name = Name bei spektr
window-field-kind = Art des Feldes
window-field-taken = Ein Feld dieses Namens gibt es schon. Wählen Sie einen anderen Namen.
window-field-unnamed = Geben Sie zuerst den Namen des Feldes ein
window-add = Hinzufügen
window-never-mind = Doch nicht
window-never-mind-role = Neue Rolle doch nicht
window-never-mind-field = Neues Feld doch nicht
window-kind-text = Text
window-kind-number = Zahl
window-kind-flag = Ja oder nein
window-kind-list = Liste
window-kind-file = Dokument

# Documents
window-documents = Dokumente
window-filled = { $filled } von { $count }
window-choose-file = Datei wählen…
window-choose-file-for = Datei wählen…, { $slot }
window-replace = Ersetzen…
window-replace-for = { $slot } ersetzen
window-remove-file = Entfernen
window-remove-file-for = Datei aus { $slot } entfernen
window-more = Weitere Befehle
window-more-for = Mehr zu { $slot }
window-slot-empty = Leer
window-slot-drop = Datei hier ablegen
window-slot-drop-kinds = { $kinds } hier ablegen
window-slot-keys = Leertaste zeigt es, Umschalt+F10 öffnet sein Menü, Entf nimmt es heraus.
window-slot-menu = Mehr (Umschalt+F10)
window-slot-wanted = Hier eine Datei anhängen
window-slot-reading = Die Datei wird gelesen…
window-slot-ready = Bereit zum Senden
window-original-changed = Das Original hat sich seitdem geändert.
window-original-copy = Gesendet wird, was Sie angehängt haben.
window-original-use = Neue Fassung verwenden
window-original-use-for = Neue Fassung von { $slot } verwenden
window-original-not-taken = Die neue Fassung wurde nicht übernommen; was Sie zuvor angehängt haben, bleibt. { $reason }
window-sent-as = Wird als { $file } gesendet
window-drop-later = Hier ablegen und später zuordnen
window-drop-fitting = Oder auf einem hervorgehobenen Platz ablegen.
window-drop-attach = { $file } anhängen
window-drop-folder = Die Dateien eines Ordners warten in der Ablage
window-drop-replace = Durch { $file } ersetzen
window-drop-several = { $file } anhängen. { $count ->
        [2] Die andere wartet in der Ablage
       *[other] Die anderen warten in der Ablage
    }.
window-assign = Welches Dokument ist das?
window-assign-none = Es gibt noch keinen Platz für ein Dokument. Fügen Sie zuerst ein Unternehmen oder eine Person hinzu und legen Sie die Datei dann noch einmal ab.
window-assign-choose = Wählen Sie zuerst einen Platz
window-assign-filled = hat eine Datei
window-assign-replaces = deren Datei wird ersetzt
window-assign-yes = Hier anhängen
window-not-attached = { $file } wurde nicht an { $slot } angehängt. { $reason }

# Roles and ownership
window-relations = Rollen und Beteiligungen
window-relations-none = Hier ist noch niemand beteiligt.
window-relation-owns-share = { $holder } hält { $share } % an { $held }
window-relation-owns = { $holder } ist Eigentümer von { $held }
window-relation-role-share = { $holder } hält { $share } % an { $held } ({ $role })
window-relation-role = { $holder } ist { $role } von { $held }
window-relation-top = { $holder } steht als { $role } an der Spitze der Struktur
window-top = Spitze der Struktur
window-percent = %
window-share-of = Anteil von { $holder } an { $held }, in Prozent
window-add-role = Rolle hinzufügen
window-role-is = { $name } ist
window-role-of = von
window-role-with = mit
window-role-name = Rolle von { $name }
window-role-held = Woran { $name } beteiligt ist
window-role-share = Neuer Anteil von { $name }, in Prozent
window-role-unready = Wählen Sie eine Rolle und woran sie besteht
window-role-owner = Eigentümer
window-role-ubo = wirtschaftlich Berechtigter
window-role-shareholder = Gesellschafter
window-role-director = Mitglied des Leitungsorgans
window-role-manager = leitende Führungskraft
window-role-signatory = Zeichnungsberechtigter
window-role-controlling = beherrschendes Unternehmen
window-role-control = Person mit maßgeblicher Kontrolle

# Status
window-status = Status
window-status-open = Status zeigen
window-status-close = Status ausblenden
window-status-shut = Status schließen
window-status-pin = Status offen halten
window-status-unpin = Status nicht offen halten
window-ready = Bereit zum Senden
window-ready-hint = Alles, was da sein muss, ist da, und nichts ist falsch.
window-missing = { $count ->
        [one] 1 Sache fehlt
       *[other] { $count } Sachen fehlen
    }
window-ready-look = Es ist nichts zu korrigieren. Sehen Sie sich vor dem Senden an, was unten steht.
window-ready-missing = Es ist nichts zu korrigieren, aber es fehlt noch etwas. Der Fall lässt sich auch ohne das senden.
window-still-missing = Es fehlt noch
window-check = Prüfen
window-before-sending = Vor dem Senden
window-problem = Etwas stimmt nicht
window-look-at = Noch anzusehen
window-to-fix = { $count ->
        [one] 1 Punkt zu korrigieren
       *[other] { $count } Punkte zu korrigieren
    }
window-total = { $sent } von { $total }
window-cancel = Senden anhalten
window-cancel-hint = Nichts geht verloren. Sie können jederzeit fortsetzen.
window-change-case = Anhalten und ändern
window-change-case-hint = spektr hat von diesem Fall noch nichts. Er lässt sich ändern und erneut senden.
window-new-link = Neuen Link einfügen
window-send-again = Erneut senden
window-try-now = Jetzt versuchen
window-check-now = Jetzt prüfen
window-check-again = Erneut nachsehen
window-resume = Fortsetzen
window-retry-all = Alle erneut versuchen
window-retry-all-hint = Zuerst wird spektr gefragt, was es hat. Alles andere wird gesendet, auch was aufgegeben war; was spektr hat, wird nicht noch einmal gesendet.
window-submit-anyway = Trotzdem erneut senden…
window-receipt-files = { $count ->
        [0] Es waren keine Dokumente nötig.
        [one] spektr hat 1 Dokument.
       *[other] spektr hat { $count } Dokumente.
    }
window-receipt-saved = Der Beleg liegt auf diesem Computer.
window-receipt-unsaved = Der Beleg konnte nicht auf die Festplatte geschrieben werden. Notieren Sie die Prüfsumme unten.

# The link and the environment of a case
window-connect-title = Wohin dieser Fall geht
window-connect-link = Link oder Token
window-connect-link-hint = Fügen Sie den ganzen Link aus der E-Mail von spektr ein oder nur das Token. Es wird beim Tippen verdeckt.
window-connect-link-kept = Ein Link ist schon da. Fügen Sie nur dann einen anderen ein, wenn er ihn ersetzen soll.
window-connect-unread = Hier war kein Token zu finden. Kopieren Sie den ganzen Link aus der E-Mail und fügen Sie ihn ein.
window-connect-covered = Ihr E-Mail-Filter verbirgt die Adresse in diesem Link. Öffnen Sie ihn im Browser, kopieren Sie die Adresse, die der Browser dann zeigt, und fügen Sie sie hier ein.
window-connect-several = Hier sind mehrere Links mit verschiedenen Token. Fügen Sie nur den für diesen Fall ein.
window-connect-environment = Umgebung
window-connect-environment-hint = Ein Token allein sagt nicht, wohin es gehört.
window-connect-environment-wanted = Wählen Sie die Umgebung, zu der dieses Token gehört.
window-environment-live = Produktiv: Daten echter Personen
window-environment-sandbox = Sandbox
window-environment-test = Test
window-environment-own = Eigene Adresse
window-connect-address = Adresse der API
window-connect-address-wanted = Geben Sie eine Adresse ein, die mit https:// beginnt
window-connect-name = Ihr Name
window-connect-name-hint = spektr hält damit fest, wer das Formular ausgefüllt hat.
window-connect-name-wanted = Geben Sie Ihren Namen ein.
window-connect-key = Workspace-Schlüssel
window-connect-key-hint = Nur wenn Ihr Workspace einen hat (x-api-key).
window-connect-key-kept = Ein Schlüssel ist gesetzt. Geben Sie nur dann einen anderen ein, wenn er ihn ersetzen soll.
window-connect-key-unread = Ein Schlüssel besteht nur aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Kopieren Sie den Schlüssel allein und fügen Sie ihn ein.
window-connect-yes = Diesen Link verwenden
window-not-now = Jetzt nicht

# Questions
window-ask-replace = Datei ersetzen?
window-ask-replace-detail = { $slot } hat schon eine Datei. { $file } tritt an ihre Stelle; die Datei auf der Festplatte bleibt unberührt.
window-ask-replace-yes = Ersetzen
window-ask-replace-no = Bisherige behalten
window-ask-again = Den ganzen Fall erneut senden?
window-ask-again-detail = Vielleicht hat spektr ihn schon. Erneutes Senden kann eine zweite Einreichung ergeben. Fragen Sie wenn möglich zuerst den Support von spektr.
window-ask-again-yes = Erneut senden
window-ask-circle = Mit einem Kreis senden?
window-ask-circle-detail = In diesem Fall hat jemand eine Rolle in sich selbst, oder mehrere halten einander im Kreis. Die Records-API von spektr lehnt Kreise ab; spektr kann den Fall also ablehnen.
window-ask-circle-yes = Trotzdem senden
window-ask-new = Neuen Fall beginnen?
window-ask-new-yes = Ohne Speichern beginnen
window-ask-open = Anderen Fall öffnen?
window-ask-open-yes = Ohne Speichern öffnen
window-ask-close = Dossier schließen?
window-ask-close-yes = Ohne Speichern schließen
window-ask-unsaved-detail = Was Sie seit dem letzten Speichern geändert haben, steht nur in diesem Fenster.
window-ask-held-detail = Der Fall hinter dieser Seite konnte nicht gespeichert werden und ginge verloren. Entsperren Sie, um ihn zu behalten.
window-ask-busy = Senden anhalten und schließen?
window-ask-busy-detail = Dokumente sind unterwegs. Was angekommen ist, bleibt dort, und beim nächsten Mal können Sie weitermachen.
window-ask-busy-yes = Anhalten und schließen
window-ask-busy-no = Weiter senden

# Undo
window-undo = Rückgängig
window-undo-this = Rückgängig: { $what }
window-undo-none = Es gibt nichts rückgängig zu machen
window-redo = Wiederholen
window-redo-none = Es gibt nichts zu wiederholen
window-removed = { $name } wurde entfernt
window-taken-out = Das Dokument wurde aus { $slot } genommen

# Notices
window-busy = Dossier ist beschäftigt. Versuchen Sie es gleich noch einmal.
window-saved = Der Fall ist gespeichert.
window-link-recalled = Der Link vom letzten Mal wird verwendet. Prüfen Sie, ob er zu diesem Fall gehört.
window-practice-name = Übung
window-all-files = Alle Dateien
window-case-file-kind = Falldatei
window-document-kind = Dokumente
window-case-file-name = fall.json

# The list of cases
window-cases = Fälle
window-new-case = Neuer Fall
window-cases-search = Fälle suchen
window-cases-none = Ein Fall enthält die Unternehmen, Personen und Papiere eines Kunden, bis spektr sie alle hat.
window-cases-none-so = Kein Fall ist in diesem Zustand.
window-cases-show-all = Alle Fälle zeigen
window-cases-all = Alle
window-cases-drafts = Entwürfe
window-cases-to-send = Bereit
window-cases-under-way = Unterwegs
window-cases-done = Erledigt
window-cases-filter = { $filter }, { $count ->
        [one] 1 Fall
       *[other] { $count } Fälle
    }
window-cases-by-title = Titel
window-cases-by-state = Zustand
window-cases-by-changed = Zuletzt geändert
window-cases-ascending = Sortiert, aufsteigend
window-cases-descending = Sortiert, absteigend
window-cases-not-found = Kein Fall hat diese Wörter im Titel.
window-cases-draft = Entwurf
window-cases-ready = Bereit
window-cases-sending = Sendet { $sent }/{ $documents }
window-cases-duplicate = Duplizieren
window-cases-duplicate-this = { $title } duplizieren
window-cases-rename = Umbenennen…
window-cases-rename-this = { $title } umbenennen
window-rename-title = Fall umbenennen
window-rename-yes = Umbenennen
window-copy-of = Kopie von { $title }
window-deleted = { $title } wurde gelöscht
window-cases-unreadable = Ein beschädigter Fall
window-cases-delete = { $title } löschen
window-cases-entities = { $count ->
        [one] 1 Unternehmen oder Person
       *[other] { $count } Unternehmen und Personen
    }
window-cases-documents = { $count ->
        [one] 1 Dokument
       *[other] { $count } Dokumente
    }
window-export = Exportieren…
window-kept-at = Gespeichert { $time }
window-kept-soon = Wird gespeichert…
window-not-kept = Nicht gespeichert: { $reason }
window-not-kept-full = Die Festplatte ist voll
window-not-kept-read-only = Der Ordner lässt sich nur lesen
window-not-kept-newer = Die Fälle stammen aus einem neueren Dossier
window-not-kept-other = Die Festplatte hat es verweigert
window-kept-keyring = Fälle werden verschlüsselt auf diesem Computer aufbewahrt; der Schlüssel liegt im Schlüsselbund des Systems.
window-kept-passphrase = Fälle werden verschlüsselt auf diesem Computer aufbewahrt; der Schlüsselbund oder Ihre Passphrase öffnet sie.
window-kept-nowhere = Fälle bestehen in diesem Fenster, bis es geschlossen wird, und in den Falldateien, die Sie speichern.
window-back-to-case = Zurück zum Fall
window-memory-only = Fälle werden auf diesem Computer nicht aufbewahrt: Sie bestehen in diesem Fenster, bis es geschlossen wird. { $reason }
window-keep-again = Fälle wieder aufbewahren
window-without = Ihre gesperrten Fälle bleiben, wie sie sind. Was Sie jetzt eingeben, besteht in diesem Fenster, bis es geschlossen wird.
window-checking = { $count ->
        [one] 1 Fall war unterwegs. Es wird geprüft, ob spektr ihn erhalten hat…
       *[other] { $count } Fälle waren unterwegs. Es wird geprüft, ob spektr sie erhalten hat…
    }
window-vanished = { $count ->
        [one] 1 aufbewahrter Fall ist nicht mehr da. Stellen Sie den Datenordner aus einer Sicherung wieder her.
       *[other] { $count } aufbewahrte Fälle sind nicht mehr da. Stellen Sie den Datenordner aus einer Sicherung wieder her.
    }
window-not-recovered = Ein Fall, der unterwegs war, lässt sich nicht prüfen. { $reason }
window-settled = Ein Fall, der unterwegs war, ist wieder ein Entwurf: Er wurde abgelehnt oder aufgegeben, oder spektr hatte ihn nicht. Senden Sie ihn, wenn er gesendet werden soll.
window-receipt-not-kept = Was gesendet wurde, ist bei spektr, aber der Beleg ist noch nicht aufbewahrt. { $reason }
window-link-not-kept = Der Link wird verwendet, aber nicht für das nächste Mal aufbewahrt. { $reason }

# Lock and passphrase
window-opening = Ihre Fälle werden geöffnet…
window-opening-detail = Wenn das System nach dem Passwort des Schlüsselbunds fragt, geben Sie es dort ein.
window-locked-title = Ihre Fälle sind gesperrt
window-unlock = Entsperren
window-lock-now = Jetzt sperren
window-lock-saving = Was Sie eingegeben haben, wird gespeichert.
window-lock-held = Ihr geöffneter Fall konnte nicht gespeichert werden. Er bleibt hinter dieser Seite im Arbeitsspeicher, bis Sie entsperren.
window-lock-sending = { $count ->
        [one] 1 Fall wird noch gesendet. Was er braucht, bleibt bis zum Ende im Arbeitsspeicher.
       *[other] { $count } Fälle werden noch gesendet. Was sie brauchen, bleibt bis zum Ende im Arbeitsspeicher.
    }
window-lock-after = Sperren bei Nichtbenutzung
window-lock-after-minutes = { $count ->
        [0] Nie
       *[other] Nach { $count } Minuten
    }
window-lock-needs-passphrase = Legen Sie zuerst eine Passphrase fest. Ohne sie könnte jeder die Fälle entsperren.
window-lock-after-hint = Gesperrte Fälle öffnet nur die Passphrase, auch nach einem neuen Start.
window-keep-days = Kopierte Dokumente ruhender Entwürfe löschen
window-keep-days-count = Nach { $count } Tagen
window-lock-again = Erneut versuchen
window-lock-open = Fälle entsperren…
window-lock-without = Ohne sie fortfahren
window-lock-busy = Einen Moment: Der Schlüssel wird gesucht.
window-passphrase = Passphrase
window-passphrase-wanted = Geben Sie zuerst die Passphrase ein.
window-passphrase-keep = Fälle unter einer Passphrase aufbewahren…
window-passphrase-set-it = Passphrase festlegen…
window-passphrase-change = Passphrase ändern…
window-passphrase-title = Passphrase festlegen
window-passphrase-title-change = Passphrase ändern
window-passphrase-detail = Sie öffnet Ihre Fälle, wo der Schlüsselbund es nicht tut, und nachdem Sie sie gesperrt haben. Niemand kann sie wiederherstellen: Schreiben Sie sie auf und verwahren Sie sie sicher.
window-passphrase-present = Aktuelle Passphrase
window-passphrase-new = Neue Passphrase
window-passphrase-again = Neue Passphrase wiederholen
window-passphrase-repeat = Passphrase wiederholen
window-passphrase-short = Nehmen Sie mindestens 10 Zeichen; gut sind ein paar Wörter, die nicht zusammengehören.
window-passphrase-differs = Die beiden sind nicht gleich. Geben Sie die neue Passphrase noch einmal ein.
window-passphrase-not-present = Das ist nicht die aktuelle Passphrase. Es hat sich nichts geändert.
window-passphrase-yes = Diese Passphrase verwenden
window-passphrase-set = Die Passphrase ist festgelegt.

# Questions about links
window-ask-link = Ist dieser Link für denselben Kunden?
window-ask-link-detail = Der Fall wurde zuletzt mit einem anderen Link gesendet. Verwenden Sie den neuen nur, wenn er für diesen Kunden kam.
window-ask-link-yes = Neuen Link verwenden
window-ask-link-no = Bisherigen behalten

# The window's own file chooser
window-chooser-title-open = Datei wählen
window-chooser-title-save = Ort zum Speichern wählen
window-chooser-no-dialog = Dieses System zeigt keinen Dateidialog. Wählen Sie hier oder fügen Sie den Pfad der Datei ein. Ein Desktop-Portal oder zenity bringt den Dialog des Systems.
window-chooser-failed = Der Dateidialog des Systems ist gescheitert. Wählen Sie hier oder fügen Sie den Pfad der Datei ein.
window-chooser-no-answer = Der Dateidialog des Systems hat nicht geantwortet. Es zählt, was hier gewählt wird; jener ist aufgegeben.
window-chooser-path = Pfad
window-chooser-up = Ordner darüber
window-chooser-top = Darüber ist kein Ordner
window-chooser-folder = Ordner { $name }
window-chooser-file = Datei { $name }
window-chooser-reading = Der Ordner wird gelesen…
window-chooser-empty = Hier ist keine passende Datei.
window-chooser-cut = Der Ordner enthält mehr, als hier steht. Geben Sie den Pfad ein.
window-chooser-all = Alle Dateien
window-chooser-open = Wählen
window-chooser-save = Hier speichern
window-chooser-replace = Datei ersetzen
window-chooser-exists = Es gibt schon eine Datei dieses Namens. Wählen Sie einen anderen Namen oder ersetzen Sie sie.
window-chooser-nowhere = Diese Datei gibt es nicht, oder sie ist nicht lesbar. Prüfen Sie den Pfad.
