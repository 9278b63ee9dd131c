failure-spektr-says = spektr svarer: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr sagde ikke mere.

failure-cannot-reach = Kan ikke få forbindelse til spektr
    .detail = Netværket eller spektr svarer ikke. Intet er tabt.
    .next = { $way ->
        [wait] Kontrollér netværket. Dossier fortsætter selv eller straks med »Prøv nu«.
        [send] Kontrollér netværket, og send igen.
       *[resume] Kontrollér netværket, og genoptag.
    }
failure-outcome-unknown = Vi ved endnu ikke, om spektr har modtaget dette
    .detail = Det blev sendt, men spektrs svar gik tabt eller blev ikke afventet. Dossier spørger spektr, før noget sendes igen.
    .next = { $way ->
        [wait] Dossier spørger selv igen eller straks med »Prøv nu«.
       *[resume] Kontrollér igen.
    }
failure-undecided = spektr kan ikke sige, om sagen er modtaget
    .detail = Svaret på den første afsendelse gik tabt, og spektr oplyser ikke, om den kom frem. Sendes den igen, kan det blive til to indsendelser.
    .next = Spørg spektrs support, om de har den.
failure-accepted-undecided = spektr har accepteret sagen, men oplyser ikke, hvad der skete med den
    .detail = Den blev accepteret, da den blev sendt første gang, så den sendes ikke igen i sin helhed. Nu hverken afslutter spektr den eller beder om dokumenterne.
    .next = Blev den sendt med et andet link, så fortsæt med det. Ellers spørg spektrs support.
failure-link-expired = Linket er udløbet
    .detail = Sagen er bevaret, som den er. spektr tager imod den igen med et nyt link.
    .next = Indsæt et nyt link for at fortsætte.
failure-rejected = Der er et problem med oplysningerne
    .detail = { $says } Intet blev indsendt.
    .next = Ret sagen, og send den igen.
failure-contract = spektrs svar passer ikke til dine filer
    .detail = { $what } Der sendes intet på grundlag af et svar, der ikke passer.
    .next = Send dette til spektrs support.
failure-finished-without-files = spektr afsluttede uden at bede om dine filer
    .detail = Svaret var, at sagen er gennemført, men intet dokument blev modtaget.
    .next = Spørg spektrs support, før du sender den igen.
failure-already-finished = Forløbet for dette link er allerede afsluttet
    .detail = Intet blev sendt. Linket er formentlig brugt før.
    .next = Indsæt et nyt link for at sende sagen.
failure-not-spektr = Dit netværk svarede i stedet for spektr
    .detail = Der er en loginside eller en proxy imellem.
    .next = { $way ->
        [wait] Log ind på netværket. Dossier fortsætter selv eller straks med »Prøv nu«.
        [send] Log ind på netværket, og send igen.
       *[resume] Log ind på netværket, og genoptag.
    }
failure-redirected = spektr omdirigerede til en anden adresse
    .detail = Dossier følger ikke omdirigeringer med personoplysninger.
    .next = Kontrollér adressen under »Hvor sagen sendes hen«.
failure-refused-host = Dokumenter må ikke sendes til { $host }
    .detail = spektr bad om at få dokumenterne sendt til en vært, der ikke er på listen. Intet dokument blev sendt dertil.
    .next = Spørg spektrs support, om værten er deres. Er den det, så tillad den i indstillingerne eller med --allow-upload-host.
failure-refused-scheme = Dokumenter må ikke sendes til { $scheme }://{ $host }
    .detail = Adressen fra spektr begynder med »{ $scheme }:«, og dokumenter sendes kun med https. Intet dokument blev sendt dertil.
    .next = Send dette til spektrs support.
failure-refused-port = Dokumenter må ikke sendes til { $host } på port { $port }
    .detail = Værten er kendt, men ikke med denne port. Intet dokument blev sendt dertil.
    .next = Spørg spektrs support, om porten er rigtig. Er den det, så tillad { $host }:{ $port } i indstillingerne eller med --allow-upload-host.
failure-refused-user = Dokumenter må ikke sendes til { $host } under et brugernavn
    .detail = Adressen fra spektr indeholder et brugernavn eller en adgangskode, hvilket en uploadadresse aldrig gør. Intet dokument blev sendt dertil.
    .next = Send dette til spektrs support.
failure-refused-form = Dokumenter må ikke sendes til den adresse, spektr gav
    .detail = Den er ikke skrevet som en https-adresse. Intet dokument blev sendt dertil.
    .next = Send dette til spektrs support.
failure-certificate-untrusted = Serverens certifikat er ikke betroet
    .detail = Ingen udsteder, som denne computer har tillid til, har underskrevet det, så en anden server kan have svaret. Intet blev sendt.
    .next = Kontrollér adressen. Hvis dit netværk inspicerer forbindelser, så bed dem, der driver det, om at installere deres certifikat på denne computer.
failure-certificate-name = Serverens certifikat tilhører en anden server
    .detail = Det er ikke udstedt til den adresse, der blev spurgt. Intet blev sendt.
    .next = { $way ->
        [send] Kontrollér adressen og netværket, og send igen.
       *[resume] Kontrollér adressen og netværket, og genoptag.
    }
failure-certificate-ended = Serverens certifikat er udløbet
    .detail = Det udløb { $then }, og computerens ur viser { $now }. Intet blev sendt.
    .next = Kontrollér computerens ur. Går det rigtigt, så kontakt spektrs support.
failure-certificate-time = Serverens certifikat er udløbet eller endnu ikke trådt i kraft
    .detail = Computerens ur viser { $now }. Intet blev sendt.
    .next = Kontrollér computerens ur. Går det rigtigt, så kontakt spektrs support.
failure-clock = Din computers ur ser ud til at gå forkert ({ $now })
    .detail = Efter det ur er serverens certifikat udløbet eller endnu ikke trådt i kraft. Intet blev sendt.
    .next = { $way ->
        [send] Stil uret, og send igen.
       *[resume] Stil uret, og genoptag.
    }
failure-clock-early = Din computers ur ser ud til at gå forkert ({ $now })
    .detail = Serverens certifikat træder først i kraft { $then }. Intet blev sendt.
    .next = { $way ->
        [send] Stil uret, og send igen.
       *[resume] Stil uret, og genoptag.
    }
failure-clock-late = Din computers ur ser ud til at gå forkert ({ $now })
    .detail = Serverens ur afviger fra det, og efter din computers ur udløb certifikatet { $then }. Intet blev sendt.
    .next = { $way ->
        [send] Stil uret, og send igen.
       *[resume] Stil uret, og genoptag.
    }
failure-unexpected-status = spektr afviste forespørgslen
    .detail = { $says } (svar { $status })
    .next = { $way ->
        [send] Kontrollér linket og adressen, og send igen.
       *[resume] Kontrollér linket og adressen, og genoptag.
    }
failure-server-failed = spektr har selv et problem
    .detail = Det blev ved med at svare med en fejl ({ $status }). Intet er tabt.
    .next = { $way ->
        [wait] Vent: Dossier fortsætter selv eller straks med »Prøv nu«.
        [send] Vent et par minutter, og send igen.
       *[resume] Vent et par minutter, og genoptag.
    }
failure-busy-until = { $who ->
        [storage] Dokumentlageret tager ikke imod forespørgsler før { $time }
       *[other] spektr tager ikke imod forespørgsler før { $time }
    }
    .detail = { $way ->
        [send] Der er travlt. Intet er tabt, og der sendes ikke mere, før du sender igen.
       *[resume] Der er travlt. Intet er tabt, og der sendes ikke mere, før du genoptager.
    }
    .next = { $way ->
        [send] Send igen efter { $time }.
       *[resume] Genoptag efter { $time }.
    }
failure-busy-long = { $who ->
        [storage] Dokumentlageret tager ikke imod forespørgsler i meget lang tid
       *[other] spektr tager ikke imod forespørgsler i meget lang tid
    }
    .detail = { $way ->
        [send] Der er ikke oplyst et brugbart tidspunkt. Intet er tabt, og der sendes ikke mere, før du sender igen.
       *[resume] Der er ikke oplyst et brugbart tidspunkt. Intet er tabt, og der sendes ikke mere, før du genoptager.
    }
    .next = { $way ->
        [send] Send igen i morgen. Er svaret det samme, så spørg spektrs support.
       *[resume] Genoptag i morgen. Er svaret det samme, så spørg spektrs support.
    }
failure-other-step = spektr venter på et andet trin end det, der er udfyldt her
    .detail = Intet blev sendt. En anden har måske udfyldt trinnet med samme link eller på den hostede side.
    .next = Hent formularen igen, og se, hvad den beder om nu.
failure-still-running = spektr er stadig i gang med det forrige trin
    .detail = Sagen kan ikke modtages endnu. Intet blev sendt.
    .next = { $way ->
        [send] Vent et par minutter, og send igen.
       *[resume] Vent et par minutter, og genoptag.
    }
failure-unreadable = spektrs svar kunne ikke læses
    .detail = Svarene blev ved med at komme beskadiget eller i en anden form. Intet er tabt.
    .next = { $way ->
        [send] Send igen senere, eller spørg spektrs support.
       *[resume] Genoptag senere, eller spørg spektrs support.
    }
failure-kept-open = spektr afslutter ikke sagen
    .detail = spektr har sagen, men hverken afslutter den eller nævner et dokument, der mangler. Intet er tabt.
    .next = Genoptag senere, eller spørg spektrs support.
failure-process-failed = spektr kunne ikke afslutte forløbet
    .detail = { $says } Sagen er bevaret, som den er.
    .next = Bed spektrs support om et nyt link.
failure-files-needed = { $count ->
        [one] 1 dokument kom ikke frem
       *[other] { $count } dokumenter kom ikke frem
    }
    .detail = Årsagen står ved hvert af dem nedenfor. Det, der er markeret som sendt, er kommet frem.
    .next = Send igen, eller vælg en anden fil med »Erstat…«.
failure-files-paused = Nogle dokumenter kom ikke igennem
    .detail = Det, der er markeret som sendt, er kommet frem; intet er tabt.
    .next = { $way ->
        [wait] Dossier sender resten selv eller straks med »Prøv nu«.
       *[resume] Genoptag for at sende resten.
    }
failure-form-refused = Lageret afviste uploadformularen
    .detail = Det er en fejl i Dossier eller hos spektr, ikke i dine filer ({ $code }).
    .next = Send dette til dem, der vedligeholder Dossier.
failure-journal-failed = Stoppet: Der kan ikke skrives på disken
    .detail = Dossier noterer hvert trin, før det udføres, og disken afviste. Derefter skete der ikke mere.
    .next = { $way ->
        [send] Skaf plads på disken, eller kontrollér, at den virker, og send igen.
       *[resume] Skaf plads på disken, eller kontrollér, at den virker, og genoptag.
    }
failure-cancelled = Du har sat det på pause
    .detail = Intet er tabt. Det, der var kommet frem, bliver der.
    .next = { $way ->
        [send] Send igen, når du er klar.
       *[resume] Genoptag, når du er klar.
    }

failure-mismatch-unknown = Det beder om »{ $slot }«, som ikke blev sendt.
failure-mismatch-missing = Det beder ikke om »{ $slot }«, som var lovet.
failure-mismatch-twice = Det beder om »{ $slot }« to gange.
failure-mismatch-unsendable = Uploadformularen for »{ $slot }« kan ikke sendes, som den er.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = Der er ingen forbindelse til lageret.
failure-upload-reset = Forbindelsen blev afbrudt.
failure-upload-stalled = Forbindelsen svarer ikke længere.
failure-upload-answer-lost = Alt blev sendt, men der kom intet svar.
failure-upload-redirected = Lageret omdirigerede til en anden adresse. Dokumenter sendes ikke dertil.
failure-upload-certificate = Lagerets certifikat er ikke betroet.
failure-upload-wrong-digest = Filen blev ændret undervejs.
failure-upload-too-large = Lageret melder, at filen er for stor. Vedhæft en mindre.
failure-upload-too-small = Lageret melder, at filen er for lille. Vedhæft en anden.
failure-upload-expired = Uploadlinket er udløbet. Der skal bruges et nyt.
failure-upload-busy = Lageret har travlt.
failure-upload-interrupted = Lageret fik ikke hele filen.
failure-upload-server = Lageret har selv et problem.
failure-upload-not-signed = Filens navn eller type er ikke det, spektr bad om.
failure-upload-form = Lageret afviste uploadformularen.
failure-upload-refused = Lageret afviste filen ({ $code }).
failure-upload-refused-bare = Lageret afviste filen.
failure-journal-unreadable = Registreringen af en tidligere afsendelse kan ikke læses
    .detail = Uden den kan Dossier ikke se, hvad spektr allerede har, så intet blev sendt.
    .next = Behold journalfilen, og spørg spektrs support, om de har sagen.
failure-journal-not-ours = Afsendelsen kan ikke registreres: Der ligger noget andet på pladsen
    .detail = Der, hvor Dossier har sin journal (ved siden af sagsfilen og i datamappen), ligger et link, en mappe eller en anden slags fil. Det er ikke rørt, og intet blev sendt.
    .next = Flyt det væk, og send igen.
failure-journal-denied = Afsendelsen kan ikke registreres: Dossier må ikke skrive der
    .detail = Dossier noterer hvert trin, før det udføres, men må ikke skrive i journalen i datamappen eller ikke læse den ved siden af sagsfilen. Intet blev sendt.
    .next = Skaf adgang til at skrive i datamappen og læse journalen ved siden af sagen, og send igen.
failure-in-use = Sagen er åben i et andet Dossier
    .detail = Intet blev sendt herfra.
    .next = Vent, til det andet er færdigt med den, eller fortsæt i dets vindue, og se så efter igen.
failure-changed-since-sent = Sagen, eller hvor den sendes hen, blev ændret, efter at den var sendt
    .detail = Det er endnu ikke afklaret, om spektr har den tidligere version, så der blev ikke sendt mere.
    .next = Fortryd ændringen, og send igen, så Dossier først kan spørge spektr; eller fortsæt dér, hvor den tidligere version blev sendt, i vinduet eller på kommandolinjen.
failure-documents-changed = { $count ->
        [one] Et dokument blev ændret, efter at det var sendt
       *[other] { $count } dokumenter blev ændret, efter at de var sendt
    }
    .detail = Sagen blev sendt med et andet indhold og er ikke gennemført endnu: { $slots }. Der blev ikke sendt mere.
    .next = Læg det tilbage, som det var, og send igen, eller send den nye fil i stedet: dossier submit … { $flags }
failure-nothing-to-replace = Intet dokument kan erstattes nu
    .detail = --replace er til en sag, der er sendt og endnu ikke gennemført. Journalen viser ingen sådan sag; intet blev sendt.
    .next = Send igen uden --replace.
failure-document-unchanged = Dokumentet er ikke ændret, siden sagen blev sendt
    .detail = --replace er til et dokument, der er ændret eller væk. Intet blev sendt.
    .next = Send igen uden --replace.
failure-refused-api = spektr kan ikke spørges på denne adresse
    .detail = En adresse begynder med https:// eller er en server på denne computer. Intet blev sendt.
    .next = Kontrollér adressen.
