command-ready = Valmis lähetettäväksi: ei korjattavaa.
command-to-fix = { $count ->
        [one] 1 korjattava asia
       *[other] { $count } korjattavaa asiaa
    }
command-to-look-at = { $count ->
        [one] 1 katsottava asia
       *[other] { $count } katsottavaa asiaa
    }
command-warning = Katso: { $sentence }
command-next = Seuraavaksi: { $step }
command-completed = Toimitettu. spektrillä on tapaus ja { $count ->
        [0] asiakirjoja ei tarvittu
        [one] 1 asiakirja
       *[other] { $count } asiakirjaa
    }.
command-check-sound = Ei korjattavaa. Tapauksen voi lähettää.
command-check-warnings = { $counts }. Tapauksen voi lähettää.
command-more-to-fix = Ja vielä { $count } korjattavaa.
command-more-to-look-at = Ja vielä { $count } katsottavaa.
command-accept-warnings = Tapauksessa on kehä tai omia osakkeita, jotka spektrin records-rajapinta hylkää. Mitään ei lähetetty. Lähetä silti lisäämällä --accept-warnings.
command-receipt-when = Valmistui { $when }
command-receipt-case = Tapaus  { $sha256 }
command-receipt-not-saved = Kuittia ei voitu kirjoittaa lokiin: säilytä tämä tuloste.
command-wait-case = Tapauksen tiedostoja luetaan yhä. Dossier luovuttaa, jos yksikään ei ole valmis klo { $time }
command-wait-replacement = Asiakirjoja korvaavia tiedostoja luetaan yhä. Dossier luovuttaa, jos yksikään ei ole valmis klo { $time }
command-wait-token = Odotetaan tunnustiedoston sisältöä klo { $time } asti
command-wait-api-key = Odotetaan API-avaintiedoston sisältöä klo { $time } asti
command-case-silent = Tapauksen tiedosto aukeaa, mutta sitä ei voi lukea: minuuttiin ei tullut mitään. Mitään ei lähetetty. Jos se on verkkolevyllä, kopioi se tälle tietokoneelle ja yritä uudelleen.
command-replacement-silent = Valitsimella --replace annettu tiedosto aukeaa, mutta sitä ei voi lukea: minuuttiin ei tullut mitään. Mitään ei lähetetty. Jos se on verkkolevyllä, kopioi se tälle tietokoneelle ja yritä uudelleen.
command-token-silent = Tunnustiedosto aukeaa, mutta siitä ei voi lukea mitään. Mitään ei lähetetty. Anna tiedosto, jossa on tunnus tai linkki.
command-api-key-silent = API-avaintiedosto aukeaa, mutta siitä ei voi lukea mitään. Mitään ei lähetetty. Anna tiedosto, jossa on avain.
command-no-token = Tiedostossa ei ole tunnusta. Kirjoita siihen tunnus tai koko linkki sähköpostista eikä muuta.
command-token-unreadable = Tunnustiedostoa ei voi lukea. Tarkista polku ja lukuoikeus.
command-link-covered = Tiedoston linkki on sähköpostisuodattimen, joka piilottaa oikean osoitteen. Avaa se selaimessa ja kirjoita tiedostoon silloin näkyvä osoite.
command-link-several = Tiedostossa on useita linkkejä, joilla on eri tunnukset. Jätä vain tämän tapauksen linkki.
command-api-key-unreadable = API-avaintiedostoa ei voi lukea tai se on tyhjä. Tarkista polku ja lukuoikeus.
command-no-api-key = Tiedostossa ei ole API-avainta. Kirjoita siihen avain eikä muuta.
command-no-data-folder = Ei ole datakansiota, johon Dossier kirjaisi lähettämänsä, joten mitään ei lähetetty. Aseta HOME (Linuxissa myös XDG_DATA_HOME) kansioon, johon voit kirjoittaa.
command-output-lost = Tulostetta ei voitu kirjoittaa. Vapauta tilaa tai ohjaa se muualle ja suorita komento uudelleen.
command-receipt-lost = Tapaus on toimitettu, mutta kuittia ei voitu tulostaa. Suorita sama komento uudelleen: se ei lähetä mitään ja tulostaa kuitin.
command-interrupted = Pysäytetty. Mitään ei lähetetty.
command-replace = Tämä tapaus tai toinen samalla linkillä on lähetetty eikä ole vielä valmis. Jos se oli tämä: lähetä toinen tiedosto kadonneen tai käyttökelvottoman tilalle lisäämällä { $flags }
command-copy-denied = Lokin kopiota ei voitu kirjoittaa tapaustiedoston viereen: Dossier ei saa kirjoittaa sinne. Mitään ei kadonnut: loki itse on ehjä datakansiossa.
command-copy-not-written = Lokin kopiota ei voitu kirjoittaa tapaustiedoston viereen: levy on täynnä tai kieltäytyi, tai paikalla on jotain muuta. Mitään ei kadonnut: loki itse on ehjä datakansiossa.
command-send-anyway = Tapauksen tai linkin aiempi lähetys on yhä kesken. Vain jos tiedät, ettei spektrillä ole sitä tai että palvelin on poissa: --send-anyway hylkää sen ja lähettää tapauksen nykyisellään.
command-not-replaced = Ei korvattu: { $slots }. spektrillä oli jo ensimmäinen asiakirja eikä se pyytänyt toista, joten uutta ei lähetetty.
command-replace-form = kirjoita muodossa VIITE.KENTTÄ=TIEDOSTO
command-replace-unknown = Tapauksessa ei ole korvattavaa asiakirjaa { $slot }. Nimeä se kuten havainnoissa: VIITE.KENTTÄ.
command-engine-ended = Dossier ei käynnistynyt. Mitään ei lähetetty.
command-practice-failed = Harjoituspalvelin ei käynnistynyt. Tarkista, että portti on vapaa ja levyllä on tilaa.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Pysäytä painamalla Ctrl+C.
command-window-failed = Ikkunaa ei voi avata. Dossier tarvitsee näytön, jossa on OpenGL; muuten käytä komentoja, jotka dossier --help luettelee.
command-no-folder = Ei ole kansiota, johon Dossier voisi kirjoittaa. Aseta TMPDIR ja käynnistä Dossier uudelleen.
command-window-elsewhere = Dossier on jo auki. Sen ikkuna tuotiin esiin.
command-window-silent = Dossier on jo auki, mutta sen ikkuna ei vastaa. Odota hetki tai lopeta se ja käynnistä Dossier uudelleen: tallennettua ei katoa.
command-panic = Virhe Dossierissa keskeytti toiminnon. Tallennettua ei kadonnut. Jos Dossier sulkeutui, käynnistä se uudelleen.
command-no-upload-host = Kirjoita isäntä muodossa files.example.com tai files.example.com:8443: ilman https://-alkua, polkua, jokerimerkkiä ja käyttäjää, eikä tämä tietokone.
