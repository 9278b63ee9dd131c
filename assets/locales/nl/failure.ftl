failure-spektr-says = spektr antwoordt: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr zei verder niets.

failure-cannot-reach = Geen verbinding met spektr
    .detail = Het netwerk of spektr antwoordt niet. Er is niets verloren.
    .next = { $way ->
        [wait] Controleer het netwerk. Dossier gaat vanzelf verder, of meteen met “Nu proberen”.
        [send] Controleer het netwerk en verzend opnieuw.
       *[resume] Controleer het netwerk en hervat.
    }
failure-outcome-unknown = We weten nog niet of spektr dit heeft ontvangen
    .detail = Het is verzonden, en het antwoord van spektr ging verloren of is niet afgewacht. Dossier vraagt het spektr voordat het iets opnieuw verzendt.
    .next = { $way ->
        [wait] Dossier vraagt vanzelf opnieuw, of meteen met “Nu proberen”.
       *[resume] Controleer opnieuw.
    }
failure-undecided = spektr kan niet zeggen of het dit dossier heeft
    .detail = Het antwoord op de eerste verzending ging verloren, en spektr zegt niet of die is aangekomen. Opnieuw verzenden kan een tweede indiening geven.
    .next = Vraag de support van spektr of zij het hebben.
failure-accepted-undecided = spektr heeft dit dossier geaccepteerd en zegt niet wat ermee is gebeurd
    .detail = Het is bij de eerste verzending geaccepteerd, dus wordt het niet opnieuw in zijn geheel verzonden. Nu voltooit spektr het niet en vraagt het niet om de documenten.
    .next = Is het met een andere link verzonden, ga dan daarmee verder. Vraag het anders de support van spektr.
failure-link-expired = Deze link is verlopen
    .detail = Het dossier blijft zoals het is. spektr neemt het weer aan met een nieuwe link.
    .next = Plak een nieuwe link om verder te gaan.
failure-rejected = Er is een probleem met de gegevens
    .detail = { $says } Er is niets ingediend.
    .next = Wijzig het dossier en verzend het opnieuw.
failure-contract = Het antwoord van spektr past niet bij uw bestanden
    .detail = { $what } Er wordt niets verzonden op een antwoord dat niet past.
    .next = Stuur dit naar de support van spektr.
failure-finished-without-files = spektr was klaar zonder om uw bestanden te vragen
    .detail = Het antwoordde dat het dossier is voltooid, maar er is geen document aangenomen.
    .next = Vraag het de support van spektr voordat u het opnieuw verzendt.
failure-already-finished = Het proces van deze link is al afgerond
    .detail = Er is niets verzonden. De link is waarschijnlijk al gebruikt.
    .next = Plak een nieuwe link om dit dossier te verzenden.
failure-not-spektr = Uw netwerk antwoordde in plaats van spektr
    .detail = Er zit een aanmeldpagina of een proxy tussen.
    .next = { $way ->
        [wait] Meld u aan bij het netwerk. Dossier gaat vanzelf verder, of meteen met “Nu proberen”.
        [send] Meld u aan bij het netwerk en verzend opnieuw.
       *[resume] Meld u aan bij het netwerk en hervat.
    }
failure-redirected = spektr verwees door naar een ander adres
    .detail = Dossier volgt geen doorverwijzingen met persoonsgegevens.
    .next = Controleer het adres onder “Waar dit dossier naartoe gaat”.
failure-refused-host = Documenten mogen niet naar { $host }
    .detail = spektr vroeg om de documenten naar een host te sturen die niet op de lijst staat. Er is geen document naartoe gegaan.
    .next = Vraag de support van spektr of deze host van hen is. Zo ja, sta hem toe in de instellingen of met --allow-upload-host.
failure-refused-scheme = Documenten mogen niet naar { $scheme }://{ $host }
    .detail = Het adres van spektr begint met “{ $scheme }:”, en documenten gaan alleen via https. Er is geen document naartoe gegaan.
    .next = Stuur dit naar de support van spektr.
failure-refused-port = Documenten mogen niet naar { $host } op poort { $port }
    .detail = De host is bekend, maar niet met deze poort. Er is geen document naartoe gegaan.
    .next = Vraag de support van spektr of deze poort klopt. Zo ja, sta { $host }:{ $port } toe in de instellingen of met --allow-upload-host.
failure-refused-user = Documenten mogen niet naar { $host } onder een gebruikersnaam
    .detail = Het adres van spektr bevat een gebruikersnaam of wachtwoord, wat een uploadadres nooit heeft. Er is geen document naartoe gegaan.
    .next = Stuur dit naar de support van spektr.
failure-refused-form = Documenten mogen niet naar het adres dat spektr gaf
    .detail = Het is niet geschreven als https-adres. Er is geen document naartoe gegaan.
    .next = Stuur dit naar de support van spektr.
failure-certificate-untrusted = Het certificaat van de server wordt niet vertrouwd
    .detail = Geen instantie die deze computer vertrouwt, heeft het ondertekend, dus kan een andere server hebben geantwoord. Er is niets verzonden.
    .next = Controleer het adres. Inspecteert uw netwerk verbindingen, vraag de beheerder dan het certificaat op deze computer te installeren.
failure-certificate-name = Het certificaat van de server hoort bij een andere server
    .detail = Het is niet uitgegeven voor het gevraagde adres. Er is niets verzonden.
    .next = { $way ->
        [send] Controleer het adres en het netwerk en verzend opnieuw.
       *[resume] Controleer het adres en het netwerk en hervat.
    }
failure-certificate-ended = Het certificaat van de server is verlopen
    .detail = Het is verlopen op { $then }, en de klok van deze computer geeft { $now } aan. Er is niets verzonden.
    .next = Controleer de klok van deze computer. Loopt die goed, meld het dan aan de support van spektr.
failure-certificate-time = Het certificaat van de server is verlopen of nog niet geldig
    .detail = De klok van deze computer geeft { $now } aan. Er is niets verzonden.
    .next = Controleer de klok van deze computer. Loopt die goed, meld het dan aan de support van spektr.
failure-clock = De klok van uw computer lijkt verkeerd te staan ({ $now })
    .detail = Volgens die klok is het certificaat van de server verlopen of nog niet geldig. Er is niets verzonden.
    .next = { $way ->
        [send] Zet de klok goed en verzend opnieuw.
       *[resume] Zet de klok goed en hervat.
    }
failure-clock-early = De klok van uw computer lijkt verkeerd te staan ({ $now })
    .detail = Het certificaat van de server begint pas op { $then }. Er is niets verzonden.
    .next = { $way ->
        [send] Zet de klok goed en verzend opnieuw.
       *[resume] Zet de klok goed en hervat.
    }
failure-clock-late = De klok van uw computer lijkt verkeerd te staan ({ $now })
    .detail = De klok van de server wijkt af, en volgens de klok van uw computer is het certificaat verlopen op { $then }. Er is niets verzonden.
    .next = { $way ->
        [send] Zet de klok goed en verzend opnieuw.
       *[resume] Zet de klok goed en hervat.
    }
failure-unexpected-status = spektr weigerde het verzoek
    .detail = { $says } (antwoord { $status })
    .next = { $way ->
        [send] Controleer de link en het adres en verzend opnieuw.
       *[resume] Controleer de link en het adres en hervat.
    }
failure-server-failed = spektr heeft zelf een probleem
    .detail = Het bleef antwoorden met een fout ({ $status }). Er is niets verloren.
    .next = { $way ->
        [wait] Wacht: Dossier gaat vanzelf verder, of meteen met “Nu proberen”.
        [send] Wacht een paar minuten en verzend opnieuw.
       *[resume] Wacht een paar minuten en hervat.
    }
failure-busy-until = { $who ->
        [storage] De opslag voor documenten neemt tot { $time } geen verzoeken aan
       *[other] spektr neemt tot { $time } geen verzoeken aan
    }
    .detail = { $way ->
        [send] Het is druk. Er is niets verloren, en er wordt niets meer verzonden tot u opnieuw verzendt.
       *[resume] Het is druk. Er is niets verloren, en er wordt niets meer verzonden tot u hervat.
    }
    .next = { $way ->
        [send] Verzend opnieuw na { $time }.
       *[resume] Hervat na { $time }.
    }
failure-busy-long = { $who ->
        [storage] De opslag voor documenten neemt heel lang geen verzoeken aan
       *[other] spektr neemt heel lang geen verzoeken aan
    }
    .detail = { $way ->
        [send] Het geeft geen bruikbare tijd. Er is niets verloren, en er wordt niets meer verzonden tot u opnieuw verzendt.
       *[resume] Het geeft geen bruikbare tijd. Er is niets verloren, en er wordt niets meer verzonden tot u hervat.
    }
    .next = { $way ->
        [send] Verzend morgen opnieuw. Is het antwoord hetzelfde, vraag het dan de support van spektr.
       *[resume] Hervat morgen. Is het antwoord hetzelfde, vraag het dan de support van spektr.
    }
failure-other-step = spektr wacht op een andere stap dan hier is ingevuld
    .detail = Er is niets verzonden. Misschien heeft iemand anders deze stap ingevuld, met dezelfde link of op de gehoste pagina.
    .next = Haal het formulier opnieuw op en kijk wat het nu vraagt.
failure-still-running = spektr is nog bezig met de vorige stap
    .detail = Het neemt dit dossier nog niet aan. Er is niets verzonden.
    .next = { $way ->
        [send] Wacht een paar minuten en verzend opnieuw.
       *[resume] Wacht een paar minuten en hervat.
    }
failure-unreadable = Het antwoord van spektr kon niet worden gelezen
    .detail = De antwoorden bleven beschadigd of in een andere vorm binnenkomen. Er is niets verloren.
    .next = { $way ->
        [send] Verzend later opnieuw, of vraag het de support van spektr.
       *[resume] Hervat later, of vraag het de support van spektr.
    }
failure-kept-open = spektr rondt het dossier niet af
    .detail = Het heeft het dossier, maar voltooit het niet en noemt geen document dat ontbreekt. Er is niets verloren.
    .next = Hervat later, of vraag het de support van spektr.
failure-process-failed = spektr kon het proces niet afronden
    .detail = { $says } Het dossier blijft zoals het is.
    .next = Vraag de support van spektr om een nieuwe link.
failure-files-needed = { $count ->
        [one] 1 document is niet aangekomen
       *[other] { $count } documenten zijn niet aangekomen
    }
    .detail = De reden staat hieronder bij elk document. Wat als verzonden is gemarkeerd, is aangekomen.
    .next = Verzend opnieuw, of kies een ander bestand met “Vervangen…”.
failure-files-paused = Sommige documenten zijn niet doorgekomen
    .detail = Wat als verzonden is gemarkeerd, is aangekomen; er is niets verloren.
    .next = { $way ->
        [wait] Dossier verzendt de rest vanzelf, of meteen met “Nu proberen”.
       *[resume] Hervat om de rest te verzenden.
    }
failure-form-refused = De opslag weigerde het uploadformulier
    .detail = Dat is een fout van Dossier of van spektr, niet van uw bestanden ({ $code }).
    .next = Stuur dit naar de beheerders van Dossier.
failure-journal-failed = Gestopt: er kan niet naar de schijf worden geschreven
    .detail = Dossier noteert elke stap voordat het die zet, en de schijf weigerde. Daarna ging niets verder.
    .next = { $way ->
        [send] Maak ruimte op de schijf, of controleer of die werkt, en verzend opnieuw.
       *[resume] Maak ruimte op de schijf, of controleer of die werkt, en hervat.
    }
failure-cancelled = U hebt het onderbroken
    .detail = Er is niets verloren. Wat was aangekomen, blijft daar.
    .next = { $way ->
        [send] Verzend opnieuw wanneer u klaar bent.
       *[resume] Hervat wanneer u klaar bent.
    }

failure-mismatch-unknown = Het vraagt om “{ $slot }”, dat niet is verzonden.
failure-mismatch-missing = Het vraagt niet om “{ $slot }”, dat was aangekondigd.
failure-mismatch-twice = Het vraagt twee keer om “{ $slot }”.
failure-mismatch-unsendable = Het uploadformulier voor “{ $slot }” kan zo niet worden verzonden.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = De opslag is niet bereikbaar.
failure-upload-reset = De verbinding is verbroken.
failure-upload-stalled = De verbinding reageert niet meer.
failure-upload-answer-lost = Alles is verzonden, maar er kwam geen antwoord.
failure-upload-redirected = De opslag verwees door naar een ander adres. Daar worden geen documenten heen gestuurd.
failure-upload-certificate = Het certificaat van de opslag wordt niet vertrouwd.
failure-upload-wrong-digest = Het bestand is onderweg veranderd.
failure-upload-too-large = De opslag zegt dat het bestand te groot is. Voeg een kleiner bestand toe.
failure-upload-too-small = De opslag zegt dat het bestand te klein is. Voeg een ander bestand toe.
failure-upload-expired = De uploadlink is verlopen. Er is een nieuwe nodig.
failure-upload-busy = De opslag is bezet.
failure-upload-interrupted = De opslag kreeg niet het hele bestand.
failure-upload-server = De opslag heeft zelf een probleem.
failure-upload-not-signed = De naam of soort van het bestand is niet wat spektr vroeg.
failure-upload-form = De opslag weigerde het uploadformulier.
failure-upload-refused = De opslag weigerde het bestand ({ $code }).
failure-upload-refused-bare = De opslag weigerde het bestand.
failure-journal-unreadable = De vastlegging van een eerdere verzending kan niet worden gelezen
    .detail = Zonder die weet Dossier niet wat spektr al heeft, dus is er niets verzonden.
    .next = Bewaar het journaalbestand en vraag de support van spektr of zij dit dossier hebben.
failure-journal-not-ours = Deze verzending kan niet worden vastgelegd: er staat iets anders
    .detail = Waar Dossier zijn journaal bewaart (naast het dossierbestand en in de gegevensmap) staat een koppeling, een map of een ander soort bestand. Dat is zo gelaten, en er is niets verzonden.
    .next = Verplaats het en verzend opnieuw.
failure-journal-denied = Deze verzending kan niet worden vastgelegd: Dossier mag daar niet schrijven
    .detail = Dossier noteert elke stap voordat het die zet, en mag niet schrijven in het journaal in de gegevensmap, of dat naast het dossierbestand niet lezen. Er is niets verzonden.
    .next = Zorg dat u in de gegevensmap mag schrijven en het journaal naast het dossier mag lezen, en verzend opnieuw.
failure-in-use = Dit dossier is open in een ander Dossier
    .detail = Van hieruit is niets verzonden.
    .next = Wacht tot het andere klaar is, of ga verder in dat venster, en kijk dan opnieuw.
failure-changed-since-sent = Het dossier, of waar het naartoe gaat, is gewijzigd na verzending
    .detail = Het is nog niet duidelijk of spektr de eerdere versie heeft, dus is er niets meer verzonden.
    .next = Maak de wijziging ongedaan en verzend opnieuw, zodat Dossier het eerst spektr kan vragen; of ga verder waar de eerdere versie is verzonden, in het venster of op de opdrachtregel.
failure-documents-changed = { $count ->
        [one] Een document is gewijzigd na verzending
       *[other] { $count } documenten zijn gewijzigd na verzending
    }
    .detail = Het dossier is met andere inhoud verzonden en nog niet voltooid: { $slots }. Er is niets meer verzonden.
    .next = Zet het terug zoals het was en verzend opnieuw, of verzend het nieuwe bestand in de plaats: dossier submit … { $flags }
failure-nothing-to-replace = Er kan nu geen document worden vervangen
    .detail = --replace is voor een dossier dat is verzonden en nog niet voltooid. Het journaal toont er geen; er is niets verzonden.
    .next = Verzend opnieuw zonder --replace.
failure-document-unchanged = Dat document is niet veranderd sinds het dossier is verzonden
    .detail = --replace is voor een document dat is gewijzigd of weg is. Er is niets verzonden.
    .next = Verzend opnieuw zonder --replace.
failure-refused-api = spektr kan op dit adres niet worden bevraagd
    .detail = Een adres begint met https://, of is een server op deze computer. Er is niets verzonden.
    .next = Controleer het adres.
