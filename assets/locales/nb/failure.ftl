failure-spektr-says = spektr svarer: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr sa ikke mer.

failure-cannot-reach = Får ikke kontakt med spektr
    .detail = Nettverket eller spektr svarer ikke. Ingenting er tapt.
    .next = { $way ->
        [wait] Kontroller nettverket. Dossier fortsetter selv, eller straks med «Prøv nå».
        [send] Kontroller nettverket, og send igjen.
       *[resume] Kontroller nettverket, og gjenoppta.
    }
failure-outcome-unknown = Vi vet ennå ikke om spektr har mottatt dette
    .detail = Det ble sendt, men spektrs svar gikk tapt eller ble ikke ventet på. Dossier spør spektr før noe sendes igjen.
    .next = { $way ->
        [wait] Dossier spør selv igjen, eller straks med «Prøv nå».
       *[resume] Kontroller igjen.
    }
failure-undecided = spektr kan ikke si om det har saken
    .detail = Svaret på den første sendingen gikk tapt, og spektr sier ikke om den kom frem. Å sende igjen kan gi to innsendinger.
    .next = Spør spektrs kundestøtte om de har den.
failure-accepted-undecided = spektr godtok saken, men sier ikke hva som skjedde med den
    .detail = Den ble godtatt da den først ble sendt, så den sendes ikke på nytt i sin helhet. Nå verken fullfører spektr den eller ber om dokumentene.
    .next = Ble den sendt med en annen lenke, fortsett med den. Spør ellers spektrs kundestøtte.
failure-link-expired = Lenken er utløpt
    .detail = Saken er bevart som den er. spektr tar imot den igjen med en ny lenke.
    .next = Lim inn en ny lenke for å fortsette.
failure-rejected = Det er et problem med opplysningene
    .detail = { $says } Ingenting ble sendt inn.
    .next = Endre saken, og send den igjen.
failure-contract = spektrs svar stemmer ikke med filene dine
    .detail = { $what } Ingenting sendes mot et svar som ikke stemmer.
    .next = Send dette til spektrs kundestøtte.
failure-finished-without-files = spektr avsluttet uten å be om filene dine
    .detail = Svaret var at saken er fullført, men ikke noe dokument ble mottatt.
    .next = Spør spektrs kundestøtte før du sender den igjen.
failure-already-finished = Prosessen for lenken er allerede avsluttet
    .detail = Ingenting ble sendt. Lenken er trolig brukt før.
    .next = Lim inn en ny lenke for å sende saken.
failure-not-spektr = Nettverket ditt svarte i stedet for spektr
    .detail = En påloggingsside eller en proxy ligger imellom.
    .next = { $way ->
        [wait] Logg på nettverket. Dossier fortsetter selv, eller straks med «Prøv nå».
        [send] Logg på nettverket, og send igjen.
       *[resume] Logg på nettverket, og gjenoppta.
    }
failure-redirected = spektr omdirigerte til en annen adresse
    .detail = Dossier følger ikke omdirigeringer med personopplysninger.
    .next = Kontroller adressen under «Hvor saken sendes».
failure-refused-host = Dokumenter kan ikke sendes til { $host }
    .detail = spektr ba om at dokumentene sendes til en vert som ikke er på listen. Ingen dokumenter ble sendt dit.
    .next = Spør spektrs kundestøtte om verten er deres. Er den det, tillat den i innstillingene eller med --allow-upload-host.
failure-refused-scheme = Dokumenter kan ikke sendes til { $scheme }://{ $host }
    .detail = Adressen fra spektr begynner med «{ $scheme }:», og dokumenter sendes bare med https. Ingen dokumenter ble sendt dit.
    .next = Send dette til spektrs kundestøtte.
failure-refused-port = Dokumenter kan ikke sendes til { $host } på port { $port }
    .detail = Verten er kjent, men ikke med denne porten. Ingen dokumenter ble sendt dit.
    .next = Spør spektrs kundestøtte om porten er riktig. Er den det, tillat { $host }:{ $port } i innstillingene eller med --allow-upload-host.
failure-refused-user = Dokumenter kan ikke sendes til { $host } med et brukernavn
    .detail = Adressen fra spektr inneholder et brukernavn eller passord, noe en opplastingsadresse aldri gjør. Ingen dokumenter ble sendt dit.
    .next = Send dette til spektrs kundestøtte.
failure-refused-form = Dokumenter kan ikke sendes til adressen spektr oppga
    .detail = Den er ikke skrevet som en https-adresse. Ingen dokumenter ble sendt dit.
    .next = Send dette til spektrs kundestøtte.
failure-certificate-untrusted = Serverens sertifikat er ikke klarert
    .detail = Ingen utsteder som denne datamaskinen stoler på, har signert det, så en annen server kan ha svart. Ingenting ble sendt.
    .next = Kontroller adressen. Hvis nettverket ditt inspiserer tilkoblinger, be de som drifter det, installere sertifikatet sitt på denne datamaskinen.
failure-certificate-name = Serverens sertifikat tilhører en annen server
    .detail = Det er ikke utstedt for adressen som ble spurt. Ingenting ble sendt.
    .next = { $way ->
        [send] Kontroller adressen og nettverket, og send igjen.
       *[resume] Kontroller adressen og nettverket, og gjenoppta.
    }
failure-certificate-ended = Serverens sertifikat er utløpt
    .detail = Det utløp { $then }, og datamaskinens klokke viser { $now }. Ingenting ble sendt.
    .next = Kontroller datamaskinens klokke. Går den riktig, kontakt spektrs kundestøtte.
failure-certificate-time = Serverens sertifikat er utløpt eller ikke trådt i kraft
    .detail = Datamaskinens klokke viser { $now }. Ingenting ble sendt.
    .next = Kontroller datamaskinens klokke. Går den riktig, kontakt spektrs kundestøtte.
failure-clock = Datamaskinens klokke ser ut til å gå feil ({ $now })
    .detail = Etter den klokken er serverens sertifikat utløpt eller ikke trådt i kraft. Ingenting ble sendt.
    .next = { $way ->
        [send] Still klokken, og send igjen.
       *[resume] Still klokken, og gjenoppta.
    }
failure-clock-early = Datamaskinens klokke ser ut til å gå feil ({ $now })
    .detail = Serverens sertifikat gjelder først fra { $then }. Ingenting ble sendt.
    .next = { $way ->
        [send] Still klokken, og send igjen.
       *[resume] Still klokken, og gjenoppta.
    }
failure-clock-late = Datamaskinens klokke ser ut til å gå feil ({ $now })
    .detail = Serverens klokke avviker fra den, og etter datamaskinens klokke utløp sertifikatet { $then }. Ingenting ble sendt.
    .next = { $way ->
        [send] Still klokken, og send igjen.
       *[resume] Still klokken, og gjenoppta.
    }
failure-unexpected-status = spektr avviste forespørselen
    .detail = { $says } (svar { $status })
    .next = { $way ->
        [send] Kontroller lenken og adressen, og send igjen.
       *[resume] Kontroller lenken og adressen, og gjenoppta.
    }
failure-server-failed = spektr har selv et problem
    .detail = Det fortsatte å svare med en feil ({ $status }). Ingenting er tapt.
    .next = { $way ->
        [wait] Vent: Dossier fortsetter selv, eller straks med «Prøv nå».
        [send] Vent noen minutter, og send igjen.
       *[resume] Vent noen minutter, og gjenoppta.
    }
failure-busy-until = { $who ->
        [storage] Dokumentlageret tar ikke imot forespørsler før { $time }
       *[other] spektr tar ikke imot forespørsler før { $time }
    }
    .detail = { $way ->
        [send] Det er opptatt. Ingenting er tapt, og ingenting mer sendes før du sender igjen.
       *[resume] Det er opptatt. Ingenting er tapt, og ingenting mer sendes før du gjenopptar.
    }
    .next = { $way ->
        [send] Send igjen etter { $time }.
       *[resume] Gjenoppta etter { $time }.
    }
failure-busy-long = { $who ->
        [storage] Dokumentlageret tar ikke imot forespørsler på svært lenge
       *[other] spektr tar ikke imot forespørsler på svært lenge
    }
    .detail = { $way ->
        [send] Det er ikke oppgitt noe brukbart tidspunkt. Ingenting er tapt, og ingenting mer sendes før du sender igjen.
       *[resume] Det er ikke oppgitt noe brukbart tidspunkt. Ingenting er tapt, og ingenting mer sendes før du gjenopptar.
    }
    .next = { $way ->
        [send] Send igjen i morgen. Er svaret det samme, spør spektrs kundestøtte.
       *[resume] Gjenoppta i morgen. Er svaret det samme, spør spektrs kundestøtte.
    }
failure-other-step = spektr venter på et annet trinn enn det som er fylt ut her
    .detail = Ingenting ble sendt. Noen andre kan ha fylt ut trinnet med samme lenke eller på den hostede siden.
    .next = Hent skjemaet igjen, og se hva det spør om nå.
failure-still-running = spektr holder fortsatt på med forrige trinn
    .detail = Saken tas ikke imot ennå. Ingenting ble sendt.
    .next = { $way ->
        [send] Vent noen minutter, og send igjen.
       *[resume] Vent noen minutter, og gjenoppta.
    }
failure-unreadable = spektrs svar kunne ikke leses
    .detail = Svarene fortsatte å komme skadet eller i en annen form. Ingenting er tapt.
    .next = { $way ->
        [send] Send igjen senere, eller spør spektrs kundestøtte.
       *[resume] Gjenoppta senere, eller spør spektrs kundestøtte.
    }
failure-kept-open = spektr fullfører ikke saken
    .detail = spektr har saken, men verken fullfører den eller nevner et dokument som mangler. Ingenting er tapt.
    .next = Gjenoppta senere, eller spør spektrs kundestøtte.
failure-process-failed = spektr kunne ikke fullføre prosessen
    .detail = { $says } Saken er bevart som den er.
    .next = Be spektrs kundestøtte om en ny lenke.
failure-files-needed = { $count ->
        [one] 1 dokument kom ikke frem
       *[other] { $count } dokumenter kom ikke frem
    }
    .detail = Årsaken står ved hvert av dem nedenfor. Det som er merket som sendt, har kommet frem.
    .next = Send igjen, eller velg en annen fil med «Erstatt…».
failure-files-paused = Noen dokumenter kom ikke gjennom
    .detail = Det som er merket som sendt, har kommet frem; ingenting er tapt.
    .next = { $way ->
        [wait] Dossier sender resten selv, eller straks med «Prøv nå».
       *[resume] Gjenoppta for å sende resten.
    }
failure-form-refused = Lageret avviste opplastingsskjemaet
    .detail = Det er en feil i Dossier eller hos spektr, ikke i filene dine ({ $code }).
    .next = Send dette til dem som vedlikeholder Dossier.
failure-journal-failed = Stoppet: det kan ikke skrives til disken
    .detail = Dossier noterer hvert trinn før det utføres, og disken nektet. Ingenting fortsatte etter det.
    .next = { $way ->
        [send] Frigjør plass på disken, eller kontroller at den virker, og send igjen.
       *[resume] Frigjør plass på disken, eller kontroller at den virker, og gjenoppta.
    }
failure-cancelled = Du har satt på pause
    .detail = Ingenting er tapt. Det som hadde kommet frem, blir der.
    .next = { $way ->
        [send] Send igjen når du er klar.
       *[resume] Gjenoppta når du er klar.
    }

failure-mismatch-unknown = Det ber om «{ $slot }», som ikke ble sendt.
failure-mismatch-missing = Det ber ikke om «{ $slot }», som var lovet.
failure-mismatch-twice = Det ber om «{ $slot }» to ganger.
failure-mismatch-unsendable = Opplastingsskjemaet for «{ $slot }» kan ikke sendes som det er.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = Lageret kan ikke nås.
failure-upload-reset = Forbindelsen ble brutt.
failure-upload-stalled = Forbindelsen svarer ikke lenger.
failure-upload-answer-lost = Alt ble sendt, men det kom ikke noe svar.
failure-upload-redirected = Lageret omdirigerte til en annen adresse. Dokumenter sendes ikke dit.
failure-upload-certificate = Lagerets sertifikat er ikke klarert.
failure-upload-wrong-digest = Filen ble endret underveis.
failure-upload-too-large = Lageret sier at filen er for stor. Legg ved en mindre.
failure-upload-too-small = Lageret sier at filen er for liten. Legg ved en annen.
failure-upload-expired = Opplastingslenken er utløpt. Det trengs en ny.
failure-upload-busy = Lageret er opptatt.
failure-upload-interrupted = Lageret fikk ikke hele filen.
failure-upload-server = Lageret har selv et problem.
failure-upload-not-signed = Filens navn eller type er ikke det spektr ba om.
failure-upload-form = Lageret avviste opplastingsskjemaet.
failure-upload-refused = Lageret avviste filen ({ $code }).
failure-upload-refused-bare = Lageret avviste filen.
failure-journal-unreadable = Registreringen av en tidligere sending kan ikke leses
    .detail = Uten den kan Dossier ikke se hva spektr allerede har, så ingenting ble sendt.
    .next = Behold journalfilen, og spør spektrs kundestøtte om de har saken.
failure-journal-not-ours = Sendingen kan ikke registreres: noe annet ligger på plassen
    .detail = Der Dossier har journalen sin (ved siden av saksfilen og i datamappen), ligger en lenke, en mappe eller en annen type fil. Den er ikke rørt, og ingenting ble sendt.
    .next = Flytt den bort, og send igjen.
failure-journal-denied = Sendingen kan ikke registreres: Dossier har ikke lov til å skrive der
    .detail = Dossier noterer hvert trinn før det utføres, men har ikke lov til å skrive i journalen i datamappen eller ikke til å lese den ved siden av saksfilen. Ingenting ble sendt.
    .next = Skaff tilgang til å skrive i datamappen og lese journalen ved siden av saken, og send igjen.
failure-in-use = Saken er åpen i et annet Dossier
    .detail = Ingenting ble sendt herfra.
    .next = Vent til det andre er ferdig med den, eller fortsett i vinduet der, og se så igjen.
failure-changed-since-sent = Saken, eller hvor den sendes, ble endret etter at den var sendt
    .detail = Det er ikke avklart om spektr har den tidligere versjonen, så ingenting mer ble sendt.
    .next = Angre endringen og send igjen, slik at Dossier kan spørre spektr først; eller fortsett der den tidligere versjonen ble sendt, i vinduet eller på kommandolinjen.
failure-documents-changed = { $count ->
        [one] Et dokument ble endret etter at det var sendt
       *[other] { $count } dokumenter ble endret etter at de var sendt
    }
    .detail = Saken ble sendt med annet innhold og er ikke fullført ennå: { $slots }. Ingenting mer ble sendt.
    .next = Legg det tilbake slik det var, og send igjen, eller send den nye filen i stedet: dossier submit … { $flags }
failure-nothing-to-replace = Ingen dokumenter kan erstattes nå
    .detail = --replace er for en sak som er sendt og ikke fullført ennå. Journalen viser ingen slik sak; ingenting ble sendt.
    .next = Send igjen uten --replace.
failure-document-unchanged = Dokumentet er ikke endret siden saken ble sendt
    .detail = --replace er for et dokument som er endret eller borte. Ingenting ble sendt.
    .next = Send igjen uten --replace.
failure-refused-api = spektr kan ikke spørres på denne adressen
    .detail = En adresse begynner med https:// eller er en server på denne datamaskinen. Ingenting ble sendt.
    .next = Kontroller adressen.
