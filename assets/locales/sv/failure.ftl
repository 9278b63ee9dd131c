failure-spektr-says = spektr svarar: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr sa inget mer.

failure-cannot-reach = Kan inte nå spektr
    .detail = Nätverket eller spektr svarar inte. Inget är förlorat.
    .next = { $way ->
        [wait] Kontrollera nätverket. Dossier fortsätter själv, eller direkt med ”Försök nu”.
        [send] Kontrollera nätverket och skicka igen.
       *[resume] Kontrollera nätverket och återuppta.
    }
failure-outcome-unknown = Vi vet inte än om spektr har fått detta
    .detail = Det skickades, men spektrs svar gick förlorat eller inväntades inte. Dossier frågar spektr innan något skickas igen.
    .next = { $way ->
        [wait] Dossier frågar själv igen, eller direkt med ”Försök nu”.
       *[resume] Kontrollera igen.
    }
failure-undecided = spektr kan inte säga om det har ärendet
    .detail = Svaret på den första sändningen gick förlorat, och spektr säger inte om den kom fram. Att skicka igen kan ge två inskickade ärenden.
    .next = Fråga spektrs support om de har det.
failure-accepted-undecided = spektr godtog ärendet men säger inte vad som hände med det
    .detail = Det godtogs när det först skickades, så det skickas inte om i sin helhet. Nu varken slutför spektr det eller ber om dokumenten.
    .next = Om det skickades med en annan länk, fortsätt med den. Fråga annars spektrs support.
failure-link-expired = Länken har gått ut
    .detail = Ärendet är kvar som det är. spektr tar emot det igen med en ny länk.
    .next = Klistra in en ny länk för att fortsätta.
failure-rejected = Det är något fel med uppgifterna
    .detail = { $says } Inget skickades in.
    .next = Ändra ärendet och skicka det igen.
failure-contract = spektrs svar stämmer inte med dina filer
    .detail = { $what } Inget skickas mot ett svar som inte stämmer.
    .next = Skicka detta till spektrs support.
failure-finished-without-files = spektr avslutade utan att be om dina filer
    .detail = Svaret var att ärendet är slutfört, men inget dokument togs emot.
    .next = Fråga spektrs support innan du skickar det igen.
failure-already-finished = Processen för länken är redan avslutad
    .detail = Inget skickades. Länken har troligen använts tidigare.
    .next = Klistra in en ny länk för att skicka ärendet.
failure-not-spektr = Ditt nätverk svarade i stället för spektr
    .detail = En inloggningssida eller en proxy ligger emellan.
    .next = { $way ->
        [wait] Logga in på nätverket. Dossier fortsätter själv, eller direkt med ”Försök nu”.
        [send] Logga in på nätverket och skicka igen.
       *[resume] Logga in på nätverket och återuppta.
    }
failure-redirected = spektr omdirigerade till en annan adress
    .detail = Dossier följer inte omdirigeringar med personuppgifter.
    .next = Kontrollera adressen under ”Vart ärendet skickas”.
failure-refused-host = Dokument får inte skickas till { $host }
    .detail = spektr bad att dokumenten skulle skickas till en värd som inte finns på listan. Inget dokument skickades dit.
    .next = Fråga spektrs support om värden är deras. Är den det, tillåt den i inställningarna eller med --allow-upload-host.
failure-refused-scheme = Dokument får inte skickas till { $scheme }://{ $host }
    .detail = Adressen från spektr börjar med ”{ $scheme }:”, och dokument skickas bara med https. Inget dokument skickades dit.
    .next = Skicka detta till spektrs support.
failure-refused-port = Dokument får inte skickas till { $host } på port { $port }
    .detail = Värden är känd, men inte med den här porten. Inget dokument skickades dit.
    .next = Fråga spektrs support om porten är rätt. Är den det, tillåt { $host }:{ $port } i inställningarna eller med --allow-upload-host.
failure-refused-user = Dokument får inte skickas till { $host } med ett användarnamn
    .detail = Adressen från spektr innehåller ett användarnamn eller lösenord, vilket en uppladdningsadress aldrig gör. Inget dokument skickades dit.
    .next = Skicka detta till spektrs support.
failure-refused-form = Dokument får inte skickas till adressen som spektr gav
    .detail = Den är inte skriven som en https-adress. Inget dokument skickades dit.
    .next = Skicka detta till spektrs support.
failure-certificate-untrusted = Serverns certifikat är inte betrott
    .detail = Ingen utfärdare som den här datorn litar på har signerat det, så en annan server kan ha svarat. Inget skickades.
    .next = Kontrollera adressen. Om ditt nätverk granskar anslutningar, be dem som driver det att installera sitt certifikat på den här datorn.
failure-certificate-name = Serverns certifikat tillhör en annan server
    .detail = Det är inte utfärdat för adressen som tillfrågades. Inget skickades.
    .next = { $way ->
        [send] Kontrollera adressen och nätverket och skicka igen.
       *[resume] Kontrollera adressen och nätverket och återuppta.
    }
failure-certificate-ended = Serverns certifikat har gått ut
    .detail = Det gick ut { $then }, och datorns klocka visar { $now }. Inget skickades.
    .next = Kontrollera datorns klocka. Går den rätt, kontakta spektrs support.
failure-certificate-time = Serverns certifikat har gått ut eller har inte börjat gälla
    .detail = Datorns klocka visar { $now }. Inget skickades.
    .next = Kontrollera datorns klocka. Går den rätt, kontakta spektrs support.
failure-clock = Din dators klocka verkar gå fel ({ $now })
    .detail = Enligt den klockan har serverns certifikat gått ut eller inte börjat gälla. Inget skickades.
    .next = { $way ->
        [send] Ställ klockan och skicka igen.
       *[resume] Ställ klockan och återuppta.
    }
failure-clock-early = Din dators klocka verkar gå fel ({ $now })
    .detail = Serverns certifikat börjar gälla först { $then }. Inget skickades.
    .next = { $way ->
        [send] Ställ klockan och skicka igen.
       *[resume] Ställ klockan och återuppta.
    }
failure-clock-late = Din dators klocka verkar gå fel ({ $now })
    .detail = Serverns klocka skiljer sig från den, och enligt din dators klocka gick certifikatet ut { $then }. Inget skickades.
    .next = { $way ->
        [send] Ställ klockan och skicka igen.
       *[resume] Ställ klockan och återuppta.
    }
failure-unexpected-status = spektr avvisade begäran
    .detail = { $says } (svar { $status })
    .next = { $way ->
        [send] Kontrollera länken och adressen och skicka igen.
       *[resume] Kontrollera länken och adressen och återuppta.
    }
failure-server-failed = spektr har ett eget problem
    .detail = Det fortsatte att svara med ett fel ({ $status }). Inget är förlorat.
    .next = { $way ->
        [wait] Vänta: Dossier fortsätter själv, eller direkt med ”Försök nu”.
        [send] Vänta några minuter och skicka igen.
       *[resume] Vänta några minuter och återuppta.
    }
failure-busy-until = { $who ->
        [storage] Dokumentlagret tar inte emot några anrop före { $time }
       *[other] spektr tar inte emot några anrop före { $time }
    }
    .detail = { $way ->
        [send] Det är upptaget. Inget är förlorat, och inget mer skickas förrän du skickar igen.
       *[resume] Det är upptaget. Inget är förlorat, och inget mer skickas förrän du återupptar.
    }
    .next = { $way ->
        [send] Skicka igen efter { $time }.
       *[resume] Återuppta efter { $time }.
    }
failure-busy-long = { $who ->
        [storage] Dokumentlagret tar inte emot några anrop på mycket länge
       *[other] spektr tar inte emot några anrop på mycket länge
    }
    .detail = { $way ->
        [send] Ingen användbar tid angavs. Inget är förlorat, och inget mer skickas förrän du skickar igen.
       *[resume] Ingen användbar tid angavs. Inget är förlorat, och inget mer skickas förrän du återupptar.
    }
    .next = { $way ->
        [send] Skicka igen i morgon. Blir svaret detsamma, fråga spektrs support.
       *[resume] Återuppta i morgon. Blir svaret detsamma, fråga spektrs support.
    }
failure-other-step = spektr väntar på ett annat steg än det som är ifyllt här
    .detail = Inget skickades. Någon annan kan ha fyllt i steget med samma länk eller på den hostade sidan.
    .next = Hämta formuläret igen och se vad det frågar efter nu.
failure-still-running = spektr är fortfarande upptaget med föregående steg
    .detail = Ärendet tas inte emot än. Inget skickades.
    .next = { $way ->
        [send] Vänta några minuter och skicka igen.
       *[resume] Vänta några minuter och återuppta.
    }
failure-unreadable = spektrs svar kunde inte läsas
    .detail = Svaren fortsatte att komma skadade eller i annan form. Inget är förlorat.
    .next = { $way ->
        [send] Skicka igen senare eller fråga spektrs support.
       *[resume] Återuppta senare eller fråga spektrs support.
    }
failure-kept-open = spektr slutför inte ärendet
    .detail = spektr har ärendet men varken slutför det eller anger vilket dokument som saknas. Inget är förlorat.
    .next = Återuppta senare eller fråga spektrs support.
failure-process-failed = spektr kunde inte slutföra processen
    .detail = { $says } Ärendet är kvar som det är.
    .next = Be spektrs support om en ny länk.
failure-files-needed = { $count ->
        [one] 1 dokument kom inte fram
       *[other] { $count } dokument kom inte fram
    }
    .detail = Orsaken står vid vart och ett nedan. Det som är markerat som skickat har kommit fram.
    .next = Skicka igen eller välj en annan fil med ”Ersätt…”.
failure-files-paused = Några dokument kom inte igenom
    .detail = Det som är markerat som skickat har kommit fram; inget är förlorat.
    .next = { $way ->
        [wait] Dossier skickar resten själv, eller direkt med ”Försök nu”.
       *[resume] Återuppta för att skicka resten.
    }
failure-form-refused = Lagret avvisade uppladdningsformuläret
    .detail = Det är ett fel i Dossier eller hos spektr, inte i dina filer ({ $code }).
    .next = Skicka detta till dem som underhåller Dossier.
failure-journal-failed = Stoppat: det går inte att skriva på disken
    .detail = Dossier antecknar varje steg innan det utförs, och disken vägrade. Inget fortsatte efter det.
    .next = { $way ->
        [send] Frigör utrymme på disken, eller kontrollera att den fungerar, och skicka igen.
       *[resume] Frigör utrymme på disken, eller kontrollera att den fungerar, och återuppta.
    }
failure-cancelled = Du har pausat
    .detail = Inget är förlorat. Det som hade kommit fram är kvar där.
    .next = { $way ->
        [send] Skicka igen när du är redo.
       *[resume] Återuppta när du är redo.
    }

failure-mismatch-unknown = Det ber om ”{ $slot }”, som inte skickades.
failure-mismatch-missing = Det ber inte om ”{ $slot }”, som utlovades.
failure-mismatch-twice = Det ber om ”{ $slot }” två gånger.
failure-mismatch-unsendable = Uppladdningsformuläret för ”{ $slot }” kan inte skickas som det är.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = Lagret kan inte nås.
failure-upload-reset = Anslutningen avbröts.
failure-upload-stalled = Anslutningen svarar inte längre.
failure-upload-answer-lost = Allt skickades, men inget svar kom.
failure-upload-redirected = Lagret omdirigerade till en annan adress. Dokument skickas inte dit.
failure-upload-certificate = Lagrets certifikat är inte betrott.
failure-upload-wrong-digest = Filen ändrades på vägen.
failure-upload-too-large = Lagret säger att filen är för stor. Bifoga en mindre.
failure-upload-too-small = Lagret säger att filen är för liten. Bifoga en annan.
failure-upload-expired = Uppladdningslänken har gått ut. En ny behövs.
failure-upload-busy = Lagret är upptaget.
failure-upload-interrupted = Lagret fick inte hela filen.
failure-upload-server = Lagret har ett eget problem.
failure-upload-not-signed = Filens namn eller typ är inte det som spektr bad om.
failure-upload-form = Lagret avvisade uppladdningsformuläret.
failure-upload-refused = Lagret avvisade filen ({ $code }).
failure-upload-refused-bare = Lagret avvisade filen.
failure-journal-unreadable = Registreringen av en tidigare sändning kan inte läsas
    .detail = Utan den kan Dossier inte se vad spektr redan har, så inget skickades.
    .next = Behåll journalfilen och fråga spektrs support om de har ärendet.
failure-journal-not-ours = Sändningen kan inte registreras: något annat ligger på platsen
    .detail = Där Dossier har sin journal (bredvid ärendefilen och i datamappen) ligger en länk, en mapp eller en annan sorts fil. Den har inte rörts, och inget skickades.
    .next = Flytta undan den och skicka igen.
failure-journal-denied = Sändningen kan inte registreras: Dossier får inte skriva där
    .detail = Dossier antecknar varje steg innan det utförs, men får inte skriva i journalen i datamappen eller inte läsa den bredvid ärendefilen. Inget skickades.
    .next = Se till att du får skriva i datamappen och läsa journalen bredvid ärendet, och skicka igen.
failure-in-use = Ärendet är öppet i ett annat Dossier
    .detail = Inget skickades härifrån.
    .next = Vänta tills det andra är klart med det, eller fortsätt i dess fönster, och titta sedan igen.
failure-changed-since-sent = Ärendet, eller vart det skickas, ändrades efter att det hade skickats
    .detail = Det är inte klarlagt om spektr har den tidigare versionen, så inget mer skickades.
    .next = Ångra ändringen och skicka igen, så att Dossier kan fråga spektr först; eller fortsätt där den tidigare versionen skickades, i fönstret eller på kommandoraden.
failure-documents-changed = { $count ->
        [one] Ett dokument ändrades efter att det hade skickats
       *[other] { $count } dokument ändrades efter att de hade skickats
    }
    .detail = Ärendet skickades med annat innehåll och är inte slutfört än: { $slots }. Inget mer skickades.
    .next = Lägg tillbaka det som det var och skicka igen, eller skicka den nya filen i stället: dossier submit … { $flags }
failure-nothing-to-replace = Inget dokument kan ersättas nu
    .detail = --replace är för ett ärende som har skickats och inte är slutfört än. Journalen visar inget sådant ärende; inget skickades.
    .next = Skicka igen utan --replace.
failure-document-unchanged = Dokumentet har inte ändrats sedan ärendet skickades
    .detail = --replace är för ett dokument som har ändrats eller är borta. Inget skickades.
    .next = Skicka igen utan --replace.
failure-refused-api = spektr kan inte tillfrågas på den här adressen
    .detail = En adress börjar med https:// eller är en server på den här datorn. Inget skickades.
    .next = Kontrollera adressen.
