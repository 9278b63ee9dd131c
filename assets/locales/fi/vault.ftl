vault-in-use = Tapaukset ovat auki toisessa Dossierissa. Jatka sen ikkunassa tai sulje se ensin.
vault-read-only = Tapausten kansiota voi vain lukea, joten mitään ei tallenneta. Anna Dossierille kansio, johon se saa kirjoittaa.
vault-disk-full = Ei tallennettu: levy on täynnä. Vapauta tilaa; aiemmin tallennettu on ehjä.
vault-not-written = Ei tallennettu: levy kieltäytyi. Tarkista levy; aiemmin tallennettu on ehjä.
vault-not-read = Levy ei voinut lukea tallennettua. Tarkista levy ja yritä uudelleen.
vault-damaged = Tallennettua ei voi enää lukea: se on vioittunut. Siihen ei koskettu; palauta se varmuuskopiosta.
vault-newer = Uudempi Dossier on tallentanut tapaukset. Niitä voi lukea täällä; päivitä Dossier muuttaaksesi niitä.
vault-no-such-case = Tapausta ei enää ole. Avaa toinen luettelosta.
vault-not-open = Tapauksia ei nyt tallenneta, koska tallennetut tapauksesi ovat lukittuina. Avaa niiden lukitus ensin.
vault-wrong-passphrase = Tämä ei ole tunnuslause. Yritä uudelleen; mikään ei muuttunut.

vault-key-no-entry = Tapaustesi avain puuttuu järjestelmän avainrenkaasta. Palauta avainrengas ja yritä uudelleen, tai anna tunnuslause.
vault-key-locked = Järjestelmän avainrengas on lukittu. Avaa se ja yritä uudelleen, tai anna tunnuslause.
vault-key-no-keyring = Avainrengas ei vastaa tässä järjestelmässä. Käynnistä se ja yritä uudelleen, tai anna tunnuslause.
vault-key-other-key = Järjestelmän avainrenkaassa on eri avain kuin se, jolla tapauksesi tallennettiin. Palauta avainrengas ja yritä uudelleen, tai anna tunnuslause.
vault-key-not-asked = Vain tunnuslause avaa ne nyt. Järjestelmän avainrenkaalta ei kysytä.

vault-damage-older = Tapauksen viimeisintä tallennusta ei voi lukea. Tämä on sitä edellinen.
vault-damage-older-entities = Aiemmasta tallennuksesta: { $count ->
        [one] 1 yritys tai henkilö
       *[other] { $count } yritystä tai henkilöä
    }.
vault-damage-older-relations = Aiemmasta tallennuksesta: { $count ->
        [one] 1 suhde
       *[other] { $count } suhdetta
    }.
vault-damage-lost-entities = Kadonnut: { $count ->
        [one] 1 yritys tai henkilö
       *[other] { $count } yritystä tai henkilöä
    }.
vault-damage-lost-relations = Kadonnut: { $count ->
        [one] 1 suhde
       *[other] { $count } suhdetta
    }.
vault-damage-line = Tapauksen tilaa ei voi lukea.
vault-damage-copies = Joitakin sen asiakirjoja voi puuttua.
vault-damage-next = Tarkista kaikki: se jatkuu uutena tapauksena, ja vioittunut jätetään ennalleen.
