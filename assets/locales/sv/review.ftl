review-tab-form = Uppgifter
review-tab-ownership = Ägande
review-tab-documents = Dokument
review-tab-review = Granskning

review-title = Kontrollera ärendet innan du skickar det
review-title-sent = Vad som skickades
review-where = Vart det skickas
review-where-environment = Skickas till
review-where-nowhere = Ingen länk än. Klistra in länken från spektrs mejl.
review-where-live = Detta är den skarpa miljön: det du skickar gäller verkliga personer, och spektr agerar på det.
review-where-practice = Övningsservern på den här datorn. Inget lämnar den.
review-where-sandbox = En miljö för att prova. Skicka inte verkliga personers uppgifter dit.
review-where-own = En egen adress. Se till att du vet vems den är.
review-who = Ifyllt av
review-who-nobody = Inte angivet än
review-hosts = Dokument skickas till
review-hosts-s3 = Amazon S3, på adresserna som spektr ger för ärendet, och ingen annanstans
review-hosts-more = Amazon S3, på adresserna som spektr ger för ärendet, och värdarna som är tillåtna i inställningarna: { $hosts }
review-hosts-here = Övningsservern på den här datorn och ingen annanstans
review-documents = Dokument
review-documents-count = { $count ->
        [0] Inga
        [one] 1 dokument, { $size }
       *[other] { $count } dokument, { $size } totalt
    }
review-change = Ändra
review-change-named = Ändra { $what }
review-change-where = Ändra vart det skickas
review-change-who = Ändra vem som fyller i det
review-missing = Vad som saknas
review-missing-copy = Kopiera listan över det som saknas
review-missing-copied = Kopierat. Klistra in det i ett mejl.
review-fix = Åtgärda
review-fix-named = Åtgärda: { $what }
review-missing-head = Saknas för { $title }:
review-missing-head-untitled = Saknas fortfarande:
review-company = Företag
review-person = Person
review-owns = Vem äger vad
review-nothing = Inget ifyllt än
review-unanswered = Inte besvarat
review-reading = Läses
review-not-read = Kan inte skickas än
review-sent-as = skickas som { $file }
review-exact = Exakt vad som skickas
review-exact-show = Visa exakt vad som skickas
review-exact-hide = Dölj exakt vad som skickas
review-exact-hint = Radbrutet för att kunna läsas; i övrigt exakt det som skickas. Dokument skickas separat.
review-exact-not-yet = Åtgärda först det som saknas: inget ofärdigt skickas, så det finns inget att visa.
review-exact-copy = Kopiera allt
review-will = { $companies ->
        [0] Inga företag
        [one] 1 företag
       *[other] { $companies } företag
    }, { $people ->
        [0] inga personer
        [one] 1 person
       *[other] { $people } personer
    } och { $documents ->
        [0] inga dokument
        [one] 1 dokument ({ $size })
       *[other] { $documents } dokument ({ $size })
    } skickas direkt till spektr ({ $environment }). Du kan pausa sändningen, och inget går förlorat.
review-will-nowhere = Ärendet har ingen länk än. Du tillfrågas om den först.
review-agree = Jag har kontrollerat detta. Det gäller verkliga personer, och spektr agerar på det.
review-agree-first = Markera rutan ovan först: ärendet skickas till den skarpa miljön.
