# The tabs of the case
review-tab-form = Angaben
review-tab-ownership = Beteiligungen
review-tab-documents = Dokumente
review-tab-review = Prüfung

# The page before sending
review-title = Prüfen Sie den Fall, bevor Sie ihn senden
review-title-sent = Was gesendet wurde
review-where = Wohin er geht
review-where-environment = Geht an
review-where-nowhere = Noch kein Link. Fügen Sie den Link aus der E-Mail von spektr ein.
review-where-live = Das ist die Produktivumgebung: Was Sie senden, betrifft echte Personen, und spektr handelt danach.
review-where-practice = Der Übungsserver auf diesem Computer. Nichts verlässt ihn.
review-where-sandbox = Eine Umgebung zum Ausprobieren. Senden Sie keine Daten echter Personen dorthin.
review-where-own = Eine eigene Adresse. Vergewissern Sie sich, wem sie gehört.
review-who = Ausgefüllt von
review-who-nobody = Noch nicht angegeben
review-hosts = Dokumente gehen an
review-hosts-s3 = Amazon S3, an die Adressen, die spektr für diesen Fall nennt, und nirgendwo sonst hin
review-hosts-more = Amazon S3, an die Adressen, die spektr für diesen Fall nennt, und an die Server, die in den Einstellungen erlaubt sind: { $hosts }
review-hosts-here = Den Übungsserver auf diesem Computer und nirgendwo sonst hin
review-documents = Dokumente
review-documents-count = { $count ->
        [0] Keine
        [one] 1 Dokument, { $size }
       *[other] { $count } Dokumente, zusammen { $size }
    }
review-change = Ändern
review-change-named = { $what } ändern
review-change-where = Ändern, wohin er geht
review-change-who = Ändern, wer den Fall ausfüllt
review-missing = Was fehlt
review-missing-copy = Liste kopieren
review-missing-copied = Kopiert. Fügen Sie die Liste in eine E-Mail ein.
review-fix = Beheben
review-fix-named = Beheben: { $what }
review-missing-head = Es fehlt noch für { $title }:
review-missing-head-untitled = Es fehlt noch:
review-company = Unternehmen
review-person = Person
review-owns = Wem was gehört
review-nothing = Noch nichts eingetragen
review-unanswered = Nicht beantwortet
review-reading = Wird gelesen
review-not-read = Kann noch nicht gesendet werden
review-sent-as = gesendet als { $file }
review-exact = Was genau gesendet wird
review-exact-show = Genau zeigen, was gesendet wird
review-exact-hide = Ausblenden, was gesendet wird
review-exact-hint = Zum Lesen in Zeilen gesetzt; sonst genau das, was gesendet wird. Dokumente werden gesondert gesendet.
review-exact-not-yet = Ergänzen Sie zuerst, was fehlt: Unfertiges wird nicht gesendet, darum gibt es nichts zu zeigen.
review-exact-copy = Alles kopieren
review-will = { $companies ->
        [0] Kein Unternehmen
        [one] 1 Unternehmen
       *[other] { $companies } Unternehmen
    }, { $people ->
        [0] keine Person
        [one] 1 Person
       *[other] { $people } Personen
    } und { $documents ->
        [0] kein Dokument
        [one] 1 Dokument ({ $size })
       *[other] { $documents } Dokumente ({ $size })
    } gehen sofort an spektr ({ $environment }). Sie können das Senden anhalten, und nichts geht verloren.
review-will-nowhere = Der Fall hat noch keinen Link. Sie werden zuerst danach gefragt.
review-agree = Ich habe das geprüft. Es geht um echte Personen, und spektr handelt danach.
review-agree-first = Setzen Sie zuerst das Häkchen: Der Fall geht in die Produktivumgebung.
