review-tab-form = Gegevens
review-tab-ownership = Eigendom
review-tab-documents = Documenten
review-tab-review = Controle

review-title = Controleer het dossier voordat u het verzendt
review-title-sent = Wat is verzonden
review-where = Waar het naartoe gaat
review-where-environment = Gaat naar
review-where-nowhere = Nog geen link. Plak de link uit de e-mail van spektr.
review-where-live = Dit is de live-omgeving: wat u verzendt gaat over echte mensen, en spektr handelt ernaar.
review-where-practice = De oefenserver op deze computer. Er gaat niets naar buiten.
review-where-sandbox = Een omgeving om te proberen. Stuur er geen gegevens van echte mensen heen.
review-where-own = Een eigen adres. Zorg dat u weet van wie het is.
review-who = Ingevuld door
review-who-nobody = Nog niet opgegeven
review-hosts = Documenten gaan naar
review-hosts-s3 = Amazon S3, op de adressen die spektr voor dit dossier geeft, en nergens anders
review-hosts-more = Amazon S3, op de adressen die spektr voor dit dossier geeft, en de in de instellingen toegestane hosts: { $hosts }
review-hosts-here = De oefenserver op deze computer, en nergens anders
review-documents = Documenten
review-documents-count = { $count ->
        [0] Geen
        [one] 1 document, { $size }
       *[other] { $count } documenten, samen { $size }
    }
review-change = Wijzigen
review-change-named = { $what } wijzigen
review-change-where = Wijzigen waar het naartoe gaat
review-change-who = Wijzigen wie het invult
review-missing = Wat ontbreekt
review-missing-copy = Lijst van wat ontbreekt kopiëren
review-missing-copied = Gekopieerd. Plak het in een e-mail.
review-fix = Herstellen
review-fix-named = Herstellen: { $what }
review-missing-head = Ontbreekt voor { $title }:
review-missing-head-untitled = Ontbreekt nog:
review-company = Onderneming
review-person = Persoon
review-owns = Wie bezit wat
review-nothing = Nog niets ingevuld
review-unanswered = Niet beantwoord
review-reading = Wordt gelezen
review-not-read = Kan nog niet worden verzonden
review-sent-as = verzonden als { $file }
review-exact = Wat er precies wordt verzonden
review-exact-show = Tonen wat er precies wordt verzonden
review-exact-hide = Verbergen wat er precies wordt verzonden
review-exact-hint = In regels verdeeld om te lezen; verder precies wat wordt verzonden. Documenten worden apart verzonden.
review-exact-not-yet = Herstel eerst wat ontbreekt: er wordt niets verzonden wat niet af is, dus er is niets te tonen.
review-exact-copy = Alles kopiëren
review-will = { $companies ->
        [0] Geen onderneming
        [one] 1 onderneming
       *[other] { $companies } ondernemingen
    }, { $people ->
        [0] geen personen
        [one] 1 persoon
       *[other] { $people } personen
    } en { $documents ->
        [0] geen documenten
        [one] 1 document ({ $size })
       *[other] { $documents } documenten ({ $size })
    } gaan meteen naar spektr ({ $environment }). U kunt het verzenden onderbreken, en er gaat niets verloren.
review-will-nowhere = Het dossier heeft nog geen link. Daar wordt eerst om gevraagd.
review-agree = Ik heb dit gecontroleerd. Het gaat over echte mensen, en spektr handelt ernaar.
review-agree-first = Vink eerst hierboven aan: het dossier gaat naar de live-omgeving.
