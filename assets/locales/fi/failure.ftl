failure-spektr-says = spektr vastaa: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr ei kertonut enempää.

failure-cannot-reach = spektriin ei saada yhteyttä
    .detail = Verkko tai spektr ei vastaa. Mitään ei kadonnut.
    .next = { $way ->
        [wait] Tarkista verkko. Dossier jatkaa itse, tai heti painikkeesta ”Yritä nyt”.
        [send] Tarkista verkko ja lähetä uudelleen.
       *[resume] Tarkista verkko ja jatka.
    }
failure-outcome-unknown = Ei vielä tiedetä, saiko spektr tämän
    .detail = Se lähetettiin, mutta spektrin vastaus katosi tai sitä ei odotettu. Dossier kysyy spektriltä ennen kuin lähettää mitään uudelleen.
    .next = { $way ->
        [wait] Dossier kysyy itse uudelleen, tai heti painikkeesta ”Yritä nyt”.
       *[resume] Tarkista uudelleen.
    }
failure-undecided = spektr ei osaa sanoa, onko sillä tämä tapaus
    .detail = Vastaus ensimmäiseen lähetykseen katosi, eikä spektr kerro, tuliko se perille. Uudelleenlähetys voisi luoda toisen toimituksen.
    .next = Kysy spektrin tuelta, onko tapaus heillä.
failure-accepted-undecided = spektr hyväksyi tapauksen eikä kerro, mitä sille tapahtui
    .detail = Se hyväksyttiin ensimmäisellä lähetyksellä, joten sitä ei lähetetä kokonaan uudelleen. Nyt spektr ei päätä sitä eikä pyydä asiakirjoja.
    .next = Jos se lähetettiin toisella linkillä, jatka sillä. Muuten kysy spektrin tuelta.
failure-link-expired = Linkki on vanhentunut
    .detail = Tapaus säilyy ennallaan. spektr ottaa sen vastaan uudella linkillä.
    .next = Liitä uusi linkki, niin voit jatkaa.
failure-rejected = Tiedoissa on ongelma
    .detail = { $says } Mitään ei toimitettu.
    .next = Muuta tapausta ja lähetä se uudelleen.
failure-contract = spektrin vastaus ei vastaa tiedostojasi
    .detail = { $what } Mitään ei lähetetä vastaukseen, joka ei täsmää.
    .next = Lähetä tämä spektrin tukeen.
failure-finished-without-files = spektr lopetti pyytämättä tiedostojasi
    .detail = Se vastasi, että tapaus on valmis, mutta yhtään asiakirjaa ei otettu vastaan.
    .next = Kysy spektrin tuelta ennen uudelleenlähetystä.
failure-already-finished = Tämän linkin prosessi on jo päättynyt
    .detail = Mitään ei lähetetty. Linkkiä on luultavasti käytetty aiemmin.
    .next = Liitä uusi linkki tapauksen lähettämiseksi.
failure-not-spektr = Verkkosi vastasi spektrin sijasta
    .detail = Välissä on kirjautumissivu tai välityspalvelin.
    .next = { $way ->
        [wait] Kirjaudu verkkoon. Dossier jatkaa itse, tai heti painikkeesta ”Yritä nyt”.
        [send] Kirjaudu verkkoon ja lähetä uudelleen.
       *[resume] Kirjaudu verkkoon ja jatka.
    }
failure-redirected = spektr ohjasi toiseen osoitteeseen
    .detail = Dossier ei seuraa ohjauksia henkilötietojen kanssa.
    .next = Tarkista osoite kohdasta ”Minne tapaus menee”.
failure-refused-host = Asiakirjoja ei saa lähettää isännälle { $host }
    .detail = spektr pyysi lähettämään asiakirjat isännälle, joka ei ole luettelossa. Yhtään asiakirjaa ei mennyt sinne.
    .next = Kysy spektrin tuelta, onko isäntä heidän. Jos on, salli se asetuksissa tai valitsimella --allow-upload-host.
failure-refused-scheme = Asiakirjoja ei saa lähettää osoitteeseen { $scheme }://{ $host }
    .detail = spektrin antama osoite alkaa ”{ $scheme }:”, ja asiakirjat kulkevat vain https:llä. Yhtään asiakirjaa ei mennyt sinne.
    .next = Lähetä tämä spektrin tukeen.
failure-refused-port = Asiakirjoja ei saa lähettää isännälle { $host } porttiin { $port }
    .detail = Isäntä tunnetaan, mutta ei tällä portilla. Yhtään asiakirjaa ei mennyt sinne.
    .next = Kysy spektrin tuelta, onko portti oikea. Jos on, salli { $host }:{ $port } asetuksissa tai valitsimella --allow-upload-host.
failure-refused-user = Asiakirjoja ei saa lähettää isännälle { $host } käyttäjänimellä
    .detail = spektrin antamassa osoitteessa on käyttäjänimi tai salasana, jota latausosoitteessa ei koskaan ole. Yhtään asiakirjaa ei mennyt sinne.
    .next = Lähetä tämä spektrin tukeen.
failure-refused-form = Asiakirjoja ei saa lähettää spektrin antamaan osoitteeseen
    .detail = Sitä ei ole kirjoitettu https-osoitteena. Yhtään asiakirjaa ei mennyt sinne.
    .next = Lähetä tämä spektrin tukeen.
failure-certificate-untrusted = Palvelimen varmenteeseen ei luoteta
    .detail = Mikään tämän tietokoneen luottama myöntäjä ei ole allekirjoittanut sitä, joten vastaaja voi olla toinen palvelin. Mitään ei lähetetty.
    .next = Tarkista osoite. Jos verkkosi tarkastaa yhteyksiä, pyydä sen ylläpitoa asentamaan varmenteensa tälle tietokoneelle.
failure-certificate-name = Palvelimen varmenne kuuluu toiselle palvelimelle
    .detail = Sitä ei ole myönnetty kysytylle osoitteelle. Mitään ei lähetetty.
    .next = { $way ->
        [send] Tarkista osoite ja verkko ja lähetä uudelleen.
       *[resume] Tarkista osoite ja verkko ja jatka.
    }
failure-certificate-ended = Palvelimen varmenne on vanhentunut
    .detail = Se vanheni { $then }, ja tämän tietokoneen kello näyttää { $now }. Mitään ei lähetetty.
    .next = Tarkista tietokoneen kello. Jos se on oikeassa, kerro spektrin tuelle.
failure-certificate-time = Palvelimen varmenne on vanhentunut tai ei ole vielä voimassa
    .detail = Tietokoneen kello näyttää { $now }. Mitään ei lähetetty.
    .next = Tarkista tietokoneen kello. Jos se on oikeassa, kerro spektrin tuelle.
failure-clock = Tietokoneesi kello näyttää olevan väärässä ({ $now })
    .detail = Sen mukaan palvelimen varmenne on vanhentunut tai ei ole vielä voimassa. Mitään ei lähetetty.
    .next = { $way ->
        [send] Aseta kello ja lähetä uudelleen.
       *[resume] Aseta kello ja jatka.
    }
failure-clock-early = Tietokoneesi kello näyttää olevan väärässä ({ $now })
    .detail = Palvelimen varmenne alkaa vasta { $then }. Mitään ei lähetetty.
    .next = { $way ->
        [send] Aseta kello ja lähetä uudelleen.
       *[resume] Aseta kello ja jatka.
    }
failure-clock-late = Tietokoneesi kello näyttää olevan väärässä ({ $now })
    .detail = Palvelimen kello poikkeaa siitä, ja tietokoneesi kellon mukaan varmenne vanheni { $then }. Mitään ei lähetetty.
    .next = { $way ->
        [send] Aseta kello ja lähetä uudelleen.
       *[resume] Aseta kello ja jatka.
    }
failure-unexpected-status = spektr hylkäsi pyynnön
    .detail = { $says } (vastaus { $status })
    .next = { $way ->
        [send] Tarkista linkki ja osoite ja lähetä uudelleen.
       *[resume] Tarkista linkki ja osoite ja jatka.
    }
failure-server-failed = spektrillä on oma ongelma
    .detail = Se vastasi toistuvasti virheellä ({ $status }). Mitään ei kadonnut.
    .next = { $way ->
        [wait] Odota: Dossier jatkaa itse, tai heti painikkeesta ”Yritä nyt”.
        [send] Odota muutama minuutti ja lähetä uudelleen.
       *[resume] Odota muutama minuutti ja jatka.
    }
failure-busy-until = { $who ->
        [storage] Asiakirjojen säilö ei ota pyyntöjä vastaan ennen klo { $time }
       *[other] spektr ei ota pyyntöjä vastaan ennen klo { $time }
    }
    .detail = { $way ->
        [send] Se on varattu. Mitään ei kadonnut, eikä mitään lähetetä ennen kuin lähetät uudelleen.
       *[resume] Se on varattu. Mitään ei kadonnut, eikä mitään lähetetä ennen kuin jatkat.
    }
    .next = { $way ->
        [send] Lähetä uudelleen klo { $time } jälkeen.
       *[resume] Jatka klo { $time } jälkeen.
    }
failure-busy-long = { $who ->
        [storage] Asiakirjojen säilö ei ota pyyntöjä vastaan hyvin pitkään aikaan
       *[other] spektr ei ota pyyntöjä vastaan hyvin pitkään aikaan
    }
    .detail = { $way ->
        [send] Se ei anna käyttökelpoista aikaa. Mitään ei kadonnut, eikä mitään lähetetä ennen kuin lähetät uudelleen.
       *[resume] Se ei anna käyttökelpoista aikaa. Mitään ei kadonnut, eikä mitään lähetetä ennen kuin jatkat.
    }
    .next = { $way ->
        [send] Lähetä uudelleen huomenna. Jos vastaus on sama, kysy spektrin tuelta.
       *[resume] Jatka huomenna. Jos vastaus on sama, kysy spektrin tuelta.
    }
failure-other-step = spektr odottaa muuta vaihetta kuin tässä täytettyä
    .detail = Mitään ei lähetetty. Joku muu on voinut täyttää vaiheen samalla linkillä tai ylläpidetyllä sivulla.
    .next = Hae lomake uudelleen ja katso, mitä se nyt kysyy.
failure-still-running = spektr käsittelee vielä edellistä vaihetta
    .detail = Se ei ota tapausta vielä vastaan. Mitään ei lähetetty.
    .next = { $way ->
        [send] Odota muutama minuutti ja lähetä uudelleen.
       *[resume] Odota muutama minuutti ja jatka.
    }
failure-unreadable = spektrin vastausta ei voitu lukea
    .detail = Vastaukset tulivat toistuvasti vioittuneina tai muussa muodossa. Mitään ei kadonnut.
    .next = { $way ->
        [send] Lähetä myöhemmin uudelleen tai kysy spektrin tuelta.
       *[resume] Jatka myöhemmin tai kysy spektrin tuelta.
    }
failure-kept-open = spektr ei päätä tapausta
    .detail = Sillä on tapaus, mutta se ei päätä sitä eikä nimeä puuttuvaa asiakirjaa. Mitään ei kadonnut.
    .next = Jatka myöhemmin tai kysy spektrin tuelta.
failure-process-failed = spektr ei voinut päättää prosessia
    .detail = { $says } Tapaus säilyy ennallaan.
    .next = Pyydä spektrin tuelta uusi linkki.
failure-files-needed = { $count ->
        [one] 1 asiakirja ei tullut perille
       *[other] { $count } asiakirjaa ei tullut perille
    }
    .detail = Syy on kunkin kohdalla alla. Lähetetyksi merkitty on tullut perille.
    .next = Lähetä uudelleen tai valitse toinen tiedosto painikkeesta ”Korvaa…”.
failure-files-paused = Jotkin asiakirjat eivät menneet läpi
    .detail = Lähetetyksi merkitty on tullut perille; mitään ei kadonnut.
    .next = { $way ->
        [wait] Dossier lähettää loput itse, tai heti painikkeesta ”Yritä nyt”.
       *[resume] Lähetä loput jatkamalla.
    }
failure-form-refused = Säilö hylkäsi latauslomakkeen
    .detail = Vika on Dossierissa tai spektrissä, ei tiedostoissasi ({ $code }).
    .next = Lähetä tämä Dossierin ylläpitäjille.
failure-journal-failed = Pysäytetty: levylle ei voi kirjoittaa
    .detail = Dossier kirjaa joka vaiheen ennen sen tekemistä, ja levy kieltäytyi. Sen jälkeen mikään ei jatkunut.
    .next = { $way ->
        [send] Vapauta levytilaa tai tarkista levyn toiminta ja lähetä uudelleen.
       *[resume] Vapauta levytilaa tai tarkista levyn toiminta ja jatka.
    }
failure-cancelled = Keskeytit lähetyksen
    .detail = Mitään ei kadonnut. Perille tullut pysyy siellä.
    .next = { $way ->
        [send] Lähetä uudelleen, kun olet valmis.
       *[resume] Jatka, kun olet valmis.
    }

failure-mismatch-unknown = Se pyytää kohdetta ”{ $slot }”, jota ei lähetetty.
failure-mismatch-missing = Se ei pyydä kohdetta ”{ $slot }”, joka luvattiin.
failure-mismatch-twice = Se pyytää kohdetta ”{ $slot }” kahdesti.
failure-mismatch-unsendable = Kohteen ”{ $slot }” latauslomaketta ei voi lähettää tällaisenaan.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = Säilöön ei saada yhteyttä.
failure-upload-reset = Yhteys katkesi.
failure-upload-stalled = Yhteys lakkasi vastaamasta.
failure-upload-answer-lost = Kaikki lähetettiin, mutta vastausta ei tullut.
failure-upload-redirected = Säilö ohjasi toiseen osoitteeseen. Asiakirjoja ei lähetetä sinne.
failure-upload-certificate = Säilön varmenteeseen ei luoteta.
failure-upload-wrong-digest = Tiedosto muuttui matkalla.
failure-upload-too-large = Säilön mukaan tiedosto on liian suuri. Liitä pienempi.
failure-upload-too-small = Säilön mukaan tiedosto on liian pieni. Liitä toinen.
failure-upload-expired = Latauslinkki on vanhentunut. Tarvitaan uusi.
failure-upload-busy = Säilö on varattu.
failure-upload-interrupted = Säilö ei saanut koko tiedostoa.
failure-upload-server = Säilöllä on oma ongelma.
failure-upload-not-signed = Tiedoston nimi tai laji ei ole se, jota spektr pyysi.
failure-upload-form = Säilö hylkäsi latauslomakkeen.
failure-upload-refused = Säilö hylkäsi tiedoston ({ $code }).
failure-upload-refused-bare = Säilö hylkäsi tiedoston.
failure-journal-unreadable = Aiemman lähetyksen merkintää ei voi lukea
    .detail = Ilman sitä Dossier ei tiedä, mitä spektrillä jo on, joten mitään ei lähetetty.
    .next = Säilytä lokitiedosto ja kysy spektrin tuelta, onko tapaus heillä.
failure-journal-not-ours = Lähetystä ei voi kirjata: paikalla on jotain muuta
    .detail = Dossierin lokin paikalla (tapaustiedoston vieressä ja datakansiossa) on linkki, kansio tai muu tiedosto. Siihen ei koskettu, eikä mitään lähetetty.
    .next = Siirrä se pois ja lähetä uudelleen.
failure-journal-denied = Lähetystä ei voi kirjata: Dossier ei saa kirjoittaa sinne
    .detail = Dossier kirjaa joka vaiheen ennen sen tekemistä, eikä se saa kirjoittaa datakansion lokiin tai lukea tapaustiedoston vieressä olevaa. Mitään ei lähetetty.
    .next = Hanki oikeus kirjoittaa datakansioon ja lukea tapauksen vieressä oleva loki, ja lähetä uudelleen.
failure-in-use = Tapaus on auki toisessa Dossierissa
    .detail = Täältä ei lähetetty mitään.
    .next = Odota, että toinen on valmis, tai jatka sen ikkunassa ja katso sitten uudelleen.
failure-changed-since-sent = Tapausta tai sen kohdetta muutettiin lähettämisen jälkeen
    .detail = Ei ole vielä selvää, onko spektrillä aiempi versio, joten enempää ei lähetetty.
    .next = Kumoa muutos ja lähetä uudelleen, jotta Dossier voi kysyä ensin spektriltä; tai jatka siellä, mistä aiempi versio lähetettiin, ikkunassa tai komentorivillä.
failure-documents-changed = { $count ->
        [one] Asiakirjaa muutettiin lähettämisen jälkeen
       *[other] { $count } asiakirjaa muutettiin lähettämisen jälkeen
    }
    .detail = Tapaus lähetettiin eri sisällöllä eikä ole vielä valmis: { $slots }. Enempää ei lähetetty.
    .next = Palauta se ennalleen ja lähetä uudelleen, tai lähetä uusi tiedosto sen tilalle: dossier submit … { $flags }
failure-nothing-to-replace = Asiakirjaa ei voi nyt korvata
    .detail = --replace on tapaukselle, joka on lähetetty eikä ole vielä valmis. Lokissa ei ole sellaista; mitään ei lähetetty.
    .next = Lähetä uudelleen ilman valitsinta --replace.
failure-document-unchanged = Asiakirja ei ole muuttunut tapauksen lähettämisen jälkeen
    .detail = --replace on asiakirjalle, joka on muuttunut tai poissa. Mitään ei lähetetty.
    .next = Lähetä uudelleen ilman valitsinta --replace.
failure-refused-api = spektriltä ei voi kysyä tässä osoitteessa
    .detail = Osoite alkaa https:// tai on palvelin tällä tietokoneella. Mitään ei lähetetty.
    .next = Tarkista osoite.
