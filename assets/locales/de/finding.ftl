# Findings about a case before it is sent: one sentence that says what is wrong and how to fix it.
# Never: bitte, leider, Entschuldigung, gültig, ungültig, verboten, von/bis, a bare code, a value, a file name.

finding-nothing-to-send = Es gibt noch nichts zu senden. Fügen Sie ein Unternehmen oder eine Person hinzu.
finding-form-too-large = Dieses Formular hat mehr als { $limit } Felder und damit mehr, als Dossier zeigen kann. Füllen Sie es auf der Seite von spektr aus.
finding-reference-empty = Die Referenz ist leer. Geben Sie einen kurzen Namen ein, zum Beispiel company_1.
finding-reference-is-root = Die Referenz „root“ steht für die Spitze der Struktur. Wählen Sie eine andere.
finding-reference-twice = Die Referenz „{ $reference }“ wird zweimal verwendet. Geben Sie jedem Unternehmen und jeder Person eine eigene.
finding-relation-end-unknown = Eine Beziehung nennt „{ $reference }“, das in diesem Fall nicht vorkommt. Fügen Sie es hinzu, oder entfernen Sie die Beziehung.
finding-relation-from-root = Eine Beziehung macht die Spitze der Struktur zum Inhaber. Entfernen Sie die Beziehung und wählen Sie ein Unternehmen oder eine Person als Inhaber.
finding-relation-to-itself = { $reference } hat eine Rolle in sich selbst, wie bei eigenen Anteilen. Die Records-API von spektr lehnt Kreise ab: Der Fall lässt sich nach einer Bestätigung senden, und spektr kann ihn ablehnen.
finding-relation-twice = Dieselbe Beziehung kommt zweimal vor. Entfernen Sie eine der beiden.
finding-cycle = Diese halten einander im Kreis: { $references }. Die Records-API von spektr lehnt Kreise ab: Der Fall lässt sich nach einer Bestätigung senden, und spektr kann ihn ablehnen.
finding-role-empty = Die Beziehung hat keine Rolle. Wählen Sie eine, zum Beispiel Eigentümer.
finding-percent-not-a-number = Der Anteil muss eine Zahl sein, zum Beispiel 75, ohne Prozentzeichen.
finding-percent-out-of-range = Der Anteil muss zwischen 0 und 100 liegen.
finding-ownership-above-100 = Die Anteile an { $reference } ergeben zusammen { $total } %, mehr, als sich durch Rundung erklärt. Prüfen Sie die Anteile.
finding-indirect-differs = Hier sind { $declared } % als mittelbar gehalten angegeben; die Kette der unmittelbaren Anteile ergibt aber { $given } %. Prüfen Sie, was stimmt.
finding-nobody-there = In diesem Fall ist noch niemand. Fügen Sie ein Unternehmen oder eine Person hinzu.
finding-nobody-at-top = An der Spitze der Struktur steht noch niemand. Öffnen Sie das Unternehmen, um das es geht, und fügen Sie eine Rolle an der Spitze der Struktur hinzu.
finding-not-connected = { $reference } hängt nicht mit der Spitze der Struktur zusammen. Fügen Sie eine Rolle hinzu, die es verbindet.

finding-required = Füllen Sie „{ $label }“ aus.
finding-not-text = „{ $label }“ muss ein Text sein.
finding-not-a-number = „{ $label }“ muss eine Zahl sein, zum Beispiel 5000000.
finding-not-a-date = „{ $label }“ muss ein Datum sein, das es gibt, zum Beispiel 1984-03-27; im Fenster auch 27.3.1984.
finding-two-days = „{ $label }“ kann zwei Tage meinen. Wählen Sie den richtigen, oder schreiben Sie ihn wie 1984-03-27.
finding-birth-in-future = „{ $label }“ liegt in der Zukunft. Prüfen Sie das Jahr.
finding-birth-too-long-ago = „{ $label }“ liegt mehr als { $years } Jahre zurück. Prüfen Sie das Jahr.
finding-incorporation-in-future = „{ $label }“ liegt in der Zukunft. Prüfen Sie das Jahr.
finding-not-a-country-meant = „{ $label }“ hat Buchstaben, die der Code keines Landes sind. Für { $name } ist er { $code }.
finding-not-a-country = „{ $label }“ hat Buchstaben, die der Code keines Landes sind. Wählen Sie das Land aus der Liste.
finding-not-yes-or-no = „{ $label }“ muss Ja oder Nein sein.
finding-not-a-list = „{ $label }“ muss eine Liste von Texten sein.
finding-file-in-list = „{ $label }“ nimmt eine einzelne Datei, keine Liste von Dateien. Entfernen Sie die Liste darum herum.
finding-not-a-file = „{ $label }“ muss eine Datei sein. Wählen Sie eine aus.
finding-not-a-choice = „{ $label }“ muss eine der angebotenen Möglichkeiten sein. Wählen Sie aus der Liste.
finding-pattern = „{ $label }“ ist nicht so geschrieben, wie das Formular es verlangt. Vergleichen Sie es mit dem Hinweis.
finding-too-long = „{ $label }“ darf höchstens { $limit } Zeichen lang sein.
finding-date-between = „{ $label }“ muss zwischen dem { $least } und dem { $most } liegen.
finding-date-least = „{ $label }“ darf nicht vor dem { $least } liegen.
finding-date-most = „{ $label }“ darf nicht nach dem { $most } liegen.
finding-age-between = „{ $label }“: Das Alter muss zwischen { $least } und { $most } Jahren liegen.
finding-age-least = „{ $label }“: Das Alter muss mindestens { $least } Jahre betragen.
finding-age-most = „{ $label }“: Das Alter darf höchstens { $most } Jahre betragen.
finding-count-between = „{ $label }“ muss mindestens { $least } und höchstens { $most } Einträge haben.
finding-count-least = „{ $label }“ muss mindestens { $least } Einträge haben.
finding-count-most = „{ $label }“ darf höchstens { $most } Einträge haben.
finding-not-entries = „{ $label }“ muss eine Liste von Einträgen sein. Entfernen Sie, was dort steht, und fügen Sie dann die Einträge hinzu.
finding-entry-empty = Dieser Eintrag von „{ $label }“ ist leer. Füllen Sie ihn aus, oder entfernen Sie ihn.
finding-reserved-name = Der Feldname „{ $field }“ ist dem Fall selbst vorbehalten. Benennen Sie das Feld um.
finding-reserved-name-empty = Ein Feld hat keinen Namen. Geben Sie ihm einen, oder entfernen Sie es.
finding-unseen = „{ $label }“ enthält ein Zeichen, das man nicht sieht ({ $code }). Entfernen Sie es.
finding-unseen-here = Hier ist ein Zeichen, das man nicht sieht ({ $code }). Entfernen Sie es.
finding-unseen-name = Der Feldname „{ $field }“ enthält ein Zeichen, das man nicht sieht. Benennen Sie das Feld um.
finding-untidy = „{ $label }“ hat Leerzeichen am Anfang oder Ende oder Akzente getrennt von ihren Buchstaben. Gesendet wird der Text ohne diese Leerzeichen, jeder Akzent mit seinem Buchstaben verbunden.
finding-number-out-of-range = „{ $label }“ ist eine Zahl, die andere Programme nicht lesen können. Nehmen Sie eine zwischen -1e308 und 1e308.
finding-minus-zero = „{ $label }“ ist minus null, was andere Programme verschieden lesen. Schreiben Sie 0.
finding-share-minus-zero = Der Anteil ist minus null, was andere Programme verschieden lesen. Schreiben Sie 0.
finding-last-name-missing = „{ $label }“ ist leer. Hat die Person nur einen Namen, geben Sie das an; sonst füllen Sie es aus.
finding-documents-missing = { $count ->
        [one] 1 gewünschtes Dokument ist noch nicht da.
       *[other] { $count } gewünschte Dokumente sind noch nicht da.
    }
finding-link-missing = Es gibt noch keinen Link, über den gesendet wird. Fügen Sie den Link aus der E-Mail von spektr ein.
finding-file = { $label }: { $problem }

# Findings about a document
finding-rejected = „{ $label }“ wurde abgelehnt. { $says }
finding-file-not-read = Die Datei ist noch nicht gelesen. Warten Sie einen Moment, oder wählen Sie sie erneut aus.
finding-file-not-found = Die Datei ist nicht mehr da. Wählen Sie sie erneut aus.
finding-file-is-folder = Das ist ein Ordner. Wählen Sie eine einzelne Datei.
finding-file-not-regular = Das ist keine gewöhnliche Datei. Wählen Sie ein Dokument auf der Festplatte.
finding-file-no-permission = Sie dürfen diese Datei nicht lesen. Lassen Sie sich Zugriff geben, oder wählen Sie eine andere Kopie.
finding-file-empty = Die ausgewählte Datei ist leer. Wählen Sie eine andere.
finding-file-too-large = Die ausgewählte Datei hat { $size }. Es dürfen höchstens { $limit } sein.
finding-file-too-small = Die Datei hat { $size }; der Speicher nimmt keine unter { $limit } an. Hängen Sie eine andere an.
finding-file-wrong-ending = Die ausgewählte Datei muss von einer dieser Arten sein: { $kinds }.
finding-file-near-limit = Die ausgewählte Datei hat { $size }. Dateien über 15 MB lehnt spektr möglicherweise ab.
finding-file-not-what-it-says = Der Inhalt ist { $actual }, obwohl der Dateiname etwas anderes sagt. Prüfen Sie, ob es die richtige Datei ist.
finding-file-not-what-it-says-unknown = Der Inhalt sieht nicht nach dem aus, was der Dateiname sagt. Prüfen Sie, ob es die richtige Datei ist.
finding-file-unreadable = Die Festplatte konnte diese Datei nicht lesen. Versuchen Sie es noch einmal, oder wählen Sie eine andere Kopie.
finding-file-changed = Die Datei wurde nach dem Anhängen geändert. Hängen Sie sie erneut an.
finding-file-too-late = Der Fall ist schon mit dem bisherigen Dokument unterwegs. Halten Sie das Senden zuerst an, um es zu ersetzen.
finding-file-locked = Ein anderes Programm hat diese Datei gesperrt. Schließen Sie sie dort und wählen Sie sie dann erneut aus.
finding-file-copy-gone = Dossiers eigene Kopie dieses Dokuments ist nicht mehr da. Wählen Sie das Dokument erneut aus.
finding-file-copy-damaged = Dossiers eigene Kopie dieses Dokuments ist beschädigt. Wählen Sie das Dokument erneut aus.
finding-file-no-room = Die Festplatte ist voll, darum konnte Dossier keine eigene Kopie des Dokuments ablegen. Schaffen Sie Platz und wählen Sie es dann erneut aus.
finding-file-needs-password = Die ausgewählte Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort und wählen Sie dann diese Kopie.
finding-file-needs-certificate = Die ausgewählte Datei lässt sich nur mit einem Zertifikat oder über einen Rechtedienst öffnen. Speichern Sie sie ohne diesen Schutz und wählen Sie dann diese Kopie.
finding-file-not-kept = Die Festplatte hat Dossiers eigene Kopie des Dokuments nicht angenommen. Wählen Sie es gleich noch einmal aus.

# Findings about a case file
finding-case-is-handover = Das ist ein Fall, der unter einer Passphrase übergeben wurde. Öffnen Sie ihn im Fenster mit „Öffnen…“.
finding-case-disk-full = Die Falldatei konnte nicht gespeichert werden: Die Festplatte ist voll. Schaffen Sie Platz, oder speichern Sie sie anderswo.
finding-case-not-written = Die Falldatei konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.
finding-case-file = Die Falldatei konnte nicht geöffnet werden. { $problem }
finding-case-not-utf8 = Das ist keine Falldatei: Es ist kein Text. Wählen Sie eine Datei, die Dossier gespeichert hat.
finding-case-not-json = Die Falldatei ist in Zeile { $line }, Spalte { $column } beschädigt. Berichtigen Sie sie dort, oder öffnen Sie eine frühere Kopie.
finding-case-duplicate-key = Die Falldatei nennt „{ $key }“ zweimal, zum zweiten Mal in Zeile { $line }. Entfernen Sie eines von beiden.
finding-case-not-a-case-file = Das ist keine Falldatei. Wählen Sie eine Datei, die Dossier gespeichert hat.
finding-case-newer-version = Die Falldatei stammt aus einem neueren Dossier (Version { $found }). Aktualisieren Sie Dossier, um sie zu öffnen.
finding-case-unknown-key = In der Falldatei steht „{ $key }“ bei { $place }, was Dossier nicht kennt. Entfernen Sie es, oder berichtigen Sie die Schreibweise.
finding-case-missing-key = In der Falldatei fehlt „{ $key }“ bei { $place }. Fügen Sie es hinzu.
finding-case-wrong-kind = In der Falldatei muss bei { $place } { $wanted } stehen.
finding-case-top = der obersten Ebene
finding-wanted-text = ein Text
finding-wanted-object = eine Gruppe benannter Werte
finding-wanted-list = eine Liste
finding-wanted-entity-kind = „company“ oder „individual“
finding-wanted-number = eine Zahl
finding-wanted-flag = true oder false
finding-wanted-field-value = Text, eine Zahl, true, false, eine Liste von Texten oder Objekten oder eine Datei
