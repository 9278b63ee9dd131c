window-title = Tapauksen otsikko
window-title-empty = Nimetön tapaus
window-new = Uusi
window-open = Avaa…
window-save = Tallenna…
window-is-saved = Tallennettu
window-is-not-saved = Ei vielä tallennettu
window-send = Lähetä
window-send-to = Lähetä spektriin ({ $environment })
window-review = Tarkista ja lähetä
window-send-busy = Sitä lähetetään. Pysäytä se ensin, jos haluat muuttaa jotain.
window-send-not-now = Sitä ei voi nyt lähettää. Tila kertoo, mitä tehdä.
window-locked = Tapausta ei voi muuttaa lähetyksen aikana
window-connect = Liitä linkki…
window-change-destination = Vaihda…
window-filled-by = täyttäjä { $name }
window-token-minutes = linkki voimassa { $count } min
window-token-hours = linkki voimassa { $count ->
        [one] 1 tunti
       *[other] { $count } tuntia
    }
window-token-days = linkki voimassa { $count ->
        [one] 1 päivä
       *[other] { $count } päivää
    }
window-token-ended = linkki on vanhentunut
window-link = Linkki
window-link-chip = Minne se menee: { $what }
window-link-step = Lomake
window-link-kept = Säilytys
window-chip-minutes = { $count } min
window-chip-hours = { $count } t
window-chip-days = { $count ->
        [one] 1 päivä
       *[other] { $count } päivää
    }
window-chip-ended = vanhentunut
window-dismiss = Sulje viesti

window-case-itself = Tapaus itse
window-companies = Yritykset
window-people = Henkilöt
window-add-company = Lisää yritys
window-add-person = Lisää henkilö
window-unnamed-company = Nimetön yritys ({ $reference })
window-unnamed-person = Nimetön henkilö ({ $reference })
window-outline-top = Rakenteen huippu
window-outline-share = { $share } %
window-outline-role = { $role } – { $held }
window-outline-filled-short = { $answered } / { $asked }
window-outline-filled = { $answered } / { $asked } täytetty
window-outline-warnings = { $count ->
        [one] 1 katsottava asia
       *[other] { $count } katsottavaa asiaa
    }
window-outline-search = Haku
window-outline-no-company = Ei tämän nimistä yritystä
window-outline-no-person = Ei tämän nimistä henkilöä
window-theme-light = Vaalea teema
window-theme-dark = Tumma teema

window-kind-company = Yritys
window-kind-person = Henkilö
window-kind-case = Tiedot, jotka eivät kuulu yritykselle tai henkilölle
window-start = Aloita siitä, mitä sinulla on
window-start-hint = Kolme vaihetta missä järjestyksessä tahansa. Dossier tallentaa koko ajan, eikä mitään lähetetä ennen kuin painat Lähetä sivulla Tarkistus.
window-start-link = Liitä linkki
window-start-link-hint = Se, joka on spektrin sähköpostissa. Se kertoo, minne tapaus menee ja mitä kysytään.
window-start-link-box = Linkki spektriltä
window-start-link-yes = Käytä linkkiä
window-start-link-done = Tapaus menee: { $environment }.
window-start-name = Kuka täyttää
window-start-papers = Pudota paperit
window-start-papers-hint = Passit, todistukset, koko kansio. Dossier ehdottaa, minne kukin kuuluu.
window-start-papers-drop = Pudota tiedostot tai kansio tähän
window-start-papers-choose = Valitse sijoitettava tiedosto…
window-start-papers-done = { $count ->
        [one] 1 tiedosto odottaa paikkaansa.
       *[other] { $count } tiedostoa odottaa paikkaansa.
    }
window-start-people = Lisää yrityksiä ja henkilöitä
window-start-people-hint = Ensin yritys, sitten sen taustalla olevat henkilöt. Kullakin on oma lomake ja omat asiakirjat.
window-start-onboarding = Ei linkkiä? Aloita asiakkuus…
window-start-practice = Kokeile harjoituspalvelimella
window-start-practice-hint = Keksitty tapaus ja palvelin tässä ikkunassa. Mikään ei poistu tietokoneelta.
window-start-practice-starting = Harjoituspalvelin käynnistyy…
window-practice-failed = Harjoituspalvelin ei käynnistynyt. Tarkista, että levyllä on tilaa, ja yritä uudelleen.
window-practice-title = { $title } (harjoitus)
window-start-company = Lisää yritys
window-start-person = Lisää henkilö
window-remove = Poista
window-remove-named = Poista { $name }
window-optional = (valinnainen)
window-one-a-line = Yksi riviä kohti
window-yes = Kyllä
window-choose = Valitse…
window-named = { $label }, { $owner }
window-unknown-kind = Tämä Dossierin versio ei tunne kenttälajia ”{ $kind }”. Antamasi lähetetään sellaisenaan.
window-advanced = Lisäasetukset
window-reference-section = Viite
window-reference-hint = Nimi, jota spektr käyttää yrityksestä tai henkilöstä vastauksissaan. Muuta vain, jos spektr odottaa toista nimeä.
window-reference-of = Viite: { $name }
window-other-fields = Muut kentät
window-other-fields-hint = Kentät, joita spektr odottaa ja joita yllä olevassa lomakkeessa ei ole.
window-other-fields-count = { $count ->
        [one] 1 muu kenttä
       *[other] { $count } muuta kenttää
    }
window-other-file = ”{ $key }” on yllä asiakirjojen joukossa.
window-add-field = Lisää uusi kenttä
window-field-name = spektrin käyttämä nimi
window-field-kind = Kentän laji
window-field-taken = Sen niminen kenttä on jo. Valitse toinen nimi.
window-field-unnamed = Anna ensin kentän nimi
window-add = Lisää
window-never-mind = Peruuta
window-never-mind-role = Peruuta uusi rooli
window-never-mind-field = Peruuta uusi kenttä
window-kind-text = Teksti
window-kind-number = Luku
window-kind-flag = Kyllä tai ei
window-kind-list = Luettelo
window-kind-file = Asiakirja

window-documents = Asiakirjat
window-filled = { $filled } / { $count }
window-choose-file = Valitse tiedosto…
window-choose-file-for = Valitse tiedosto…, { $slot }
window-replace = Korvaa…
window-replace-for = Korvaa { $slot }
window-remove-file = Poista
window-remove-file-for = Poista tiedosto kohdasta { $slot }
window-more = Lisää komentoja
window-more-for = Lisää: { $slot }
window-slot-empty = Tyhjä
window-slot-drop = Pudota tiedosto tähän
window-slot-drop-kinds = Pudota { $kinds } tähän
window-slot-keys = Välilyönti näyttää sen, Vaihto+F10 avaa valikon, Delete poistaa sen.
window-slot-menu = Lisää (Vaihto+F10)
window-slot-wanted = Liitä tiedosto tähän
window-slot-reading = Luetaan tiedostoa…
window-slot-ready = Valmis lähetettäväksi
window-original-changed = Alkuperäinen on muuttunut sen jälkeen.
window-original-copy = Liittämäsi lähetetään.
window-original-use = Käytä uutta versiota
window-original-use-for = Käytä uutta versiota: { $slot }
window-original-not-taken = Uutta versiota ei otettu, ja aiemmin liittämäsi jää. { $reason }
window-sent-as = Lähetetään nimellä { $file }
window-drop-later = Pudota tähän ja järjestä myöhemmin
window-drop-fitting = Tai pudota korostettuun paikkaan.
window-drop-attach = Liitä { $file }
window-drop-folder = Kansion tiedostot odottavat lokerossa
window-drop-replace = Korvaa tiedostolla { $file }
window-drop-several = Liitä { $file }. { $count ->
        [2] Toinen odottaa
       *[other] Muut odottavat
    } lokerossa.
window-assign = Mikä asiakirja tämä on?
window-assign-none = Asiakirjalle ei ole vielä paikkaa. Lisää ensin yritys tai henkilö ja pudota tiedosto uudelleen.
window-assign-choose = Valitse ensin paikka
window-assign-filled = on tiedosto
window-assign-replaces = sen tiedosto korvataan
window-assign-yes = Liitä tähän
window-not-attached = { $file } ei liitetty kohtaan { $slot }. { $reason }

window-relations = Roolit ja omistus
window-relations-none = Kukaan ei vielä omista täällä mitään.
window-relation-owns-share = { $holder } omistaa { $share } %: { $held }
window-relation-owns = { $holder } omistaa: { $held }
window-relation-role-share = { $holder } omistaa { $share } %: { $held } ({ $role })
window-relation-role = { $holder } – { $role }, { $held }
window-relation-top = { $holder } on rakenteen huipulla: { $role }
window-top = Rakenteen huippu
window-percent = %
window-share-of = Osuus prosentteina: { $holder }, { $held }
window-add-role = Lisää rooli
window-role-is = { $name } on
window-role-of = kohteessa
window-role-with = osuudella
window-role-name = Rooli: { $name }
window-role-held = Mitä { $name } omistaa
window-role-share = Uusi osuus prosentteina: { $name }
window-role-unready = Valitse rooli ja sen kohde
window-role-owner = omistaja
window-role-ubo = tosiasiallinen edunsaaja
window-role-shareholder = osakkeenomistaja
window-role-director = hallituksen jäsen
window-role-manager = ylimmän johdon jäsen
window-role-signatory = nimenkirjoittaja
window-role-controlling = määräysvaltaa käyttävä yhteisö
window-role-control = merkittävää määräysvaltaa käyttävä henkilö

window-status = Tila
window-status-open = Näytä tila
window-status-close = Piilota tila
window-status-shut = Sulje tila
window-status-pin = Pidä tila auki
window-status-unpin = Älä pidä tilaa auki
window-ready = Valmis lähetettäväksi
window-ready-hint = Kaikki tarvittava on, eikä mikään ole väärin.
window-missing = { $count ->
        [one] 1 asia puuttuu
       *[other] { $count } asiaa puuttuu
    }
window-ready-look = Mitään ei tarvitse korjata. Katso alla luetellut ennen lähettämistä.
window-ready-missing = Mitään ei tarvitse korjata, mutta jotain puuttuu. Tapauksen voi lähettää ilman sitä.
window-still-missing = Puuttuu yhä
window-check = Tarkista
window-before-sending = Ennen kuin voit lähettää
window-problem = On ongelma
window-look-at = Kannattaa katsoa
window-to-fix = { $count ->
        [one] 1 korjattava asia
       *[other] { $count } korjattavaa asiaa
    }
window-total = { $sent } / { $total }
window-cancel = Keskeytä lähetys
window-cancel-hint = Mitään ei katoa. Jatka milloin haluat.
window-change-case = Pysäytä ja muuta
window-change-case-hint = spektrillä ei ole tapauksesta vielä mitään, joten sitä voi muuttaa ja sen voi lähettää uudelleen.
window-new-link = Liitä uusi linkki
window-send-again = Lähetä uudelleen
window-try-now = Yritä nyt
window-check-now = Tarkista nyt
window-check-again = Tarkista uudelleen
window-resume = Jatka
window-retry-all = Yritä kaikkia uudelleen
window-retry-all-hint = spektriltä kysytään ensin, mitä sillä on. Kaikki muu lähetetään, myös luovutettu; mitään sillä olevaa ei lähetetä kahdesti.
window-submit-anyway = Lähetä silti uudelleen…
window-receipt-files = { $count ->
        [0] Asiakirjoja ei tarvittu.
        [one] spektrillä on 1 asiakirja.
       *[other] spektrillä on { $count } asiakirjaa.
    }
window-receipt-saved = Kuitti on tällä tietokoneella.
window-receipt-unsaved = Kuittia ei voitu kirjoittaa levylle. Kirjaa alla oleva tiiviste.

window-connect-title = Minne tapaus menee
window-connect-link = Linkki tai tunnus
window-connect-link-hint = Liitä koko linkki spektrin sähköpostista tai pelkkä tunnus. Se on piilossa kirjoittaessasi.
window-connect-link-kept = Linkki on jo. Liitä toinen vain korvataksesi sen.
window-connect-unread = Tunnusta ei löytynyt. Kopioi koko linkki sähköpostista ja liitä se.
window-connect-covered = Sähköpostisuodattimesi piilottaa linkin osoitteen. Avaa se selaimessa, kopioi silloin näkyvä osoite ja liitä se tähän.
window-connect-several = Tässä on useita linkkejä, joilla on eri tunnukset. Liitä vain tämän tapauksen linkki.
window-connect-environment = Ympäristö
window-connect-environment-hint = Tunnus yksin ei kerro, minne se kuuluu.
window-connect-environment-wanted = Valitse ympäristö, johon tunnus kuuluu.
window-environment-live = Tuotanto: oikeiden ihmisten tietoja
window-environment-sandbox = Hiekkalaatikko
window-environment-test = Testi
window-environment-own = Oma osoite
window-connect-address = Rajapinnan osoite
window-connect-address-wanted = Anna osoite, joka alkaa https://
window-connect-name = Nimesi
window-connect-name-hint = spektr säilyttää sen lomakkeen täyttäjänä.
window-connect-name-wanted = Anna nimesi.
window-connect-key = Työtilan avain
window-connect-key-hint = Vain jos työtilallasi on sellainen (x-api-key).
window-connect-key-kept = Avain on asetettu. Anna toinen vain korvataksesi sen.
window-connect-key-unread = Avaimessa on vain kirjaimia, numeroita ja merkkejä ilman välejä. Kopioi pelkkä avain ja liitä se.
window-connect-yes = Käytä tätä linkkiä
window-not-now = Ei nyt

window-ask-replace = Korvataanko tiedosto?
window-ask-replace-detail = Kohdassa { $slot } on jo tiedosto. { $file } tulee sen tilalle; levyllä olevaan ei kosketa.
window-ask-replace-yes = Korvaa
window-ask-replace-no = Pidä vanha
window-ask-again = Lähetetäänkö koko tapaus uudelleen?
window-ask-again-detail = spektrillä voi jo olla se. Uudelleenlähetys voi luoda toisen toimituksen. Kysy ensin spektrin tuelta, jos voit.
window-ask-again-yes = Lähetä se uudelleen
window-ask-circle = Lähetetäänkö kehän kanssa?
window-ask-circle-detail = Joku tapauksessa on roolissa itsessään, tai useat omistavat toisensa kehässä. spektrin records-rajapinta hylkää kehät, joten spektr voi hylätä tapauksen.
window-ask-circle-yes = Lähetä silti
window-ask-new = Aloitetaanko uusi tapaus?
window-ask-new-yes = Aloita tallentamatta
window-ask-open = Avataanko toinen tapaus?
window-ask-open-yes = Avaa tallentamatta
window-ask-close = Suljetaanko Dossier?
window-ask-close-yes = Sulje tallentamatta
window-ask-unsaved-detail = Viimeisimmän tallennuksen jälkeiset muutokset ovat vain tässä ikkunassa.
window-ask-held-detail = Sivun takana olevaa tapausta ei voitu tallentaa, ja se katoaisi. Säilytä se avaamalla lukitus.
window-ask-busy = Pysäytetäänkö lähetys ja suljetaan?
window-ask-busy-detail = Asiakirjoja on matkalla. Perille tullut pysyy siellä, ja voit jatkaa ensi kerralla.
window-ask-busy-yes = Pysäytä ja sulje
window-ask-busy-no = Jatka lähettämistä

window-undo = Kumoa
window-undo-this = Kumoa: { $what }
window-undo-none = Ei kumottavaa
window-redo = Tee uudelleen
window-redo-none = Ei uudelleen tehtävää
window-removed = { $name } poistettiin
window-taken-out = Asiakirja otettiin pois kohdasta { $slot }

window-busy = Dossier on varattu. Yritä hetken päästä uudelleen.
window-saved = Tapaus on tallennettu.
window-link-recalled = Edelliskerran linkki on käytössä. Tarkista, että se kuuluu tähän tapaukseen.
window-practice-name = Harjoitus
window-all-files = Kaikki tiedostot
window-case-file-kind = Tapaustiedosto
window-document-kind = Asiakirjat
window-case-file-name = tapaus.json

window-cases = Tapaukset
window-new-case = Uusi tapaus
window-cases-search = Hae tapauksia
window-cases-none = Tapauksessa ovat asiakkaan yritykset, henkilöt ja paperit, kunnes spektrillä on kaikki.
window-cases-none-so = Yksikään tapaus ei ole tässä tilassa.
window-cases-show-all = Näytä kaikki tapaukset
window-cases-all = Kaikki
window-cases-drafts = Luonnokset
window-cases-to-send = Valmiit
window-cases-under-way = Kesken
window-cases-done = Toimitetut
window-cases-filter = { $filter }, { $count ->
        [one] 1 tapaus
       *[other] { $count } tapausta
    }
window-cases-by-title = Otsikko
window-cases-by-state = Tila
window-cases-by-changed = Viimeksi muutettu
window-cases-ascending = Lajiteltu ensimmäisestä viimeiseen
window-cases-descending = Lajiteltu viimeisestä ensimmäiseen
window-cases-not-found = Missään otsikossa ei ole näitä sanoja.
window-cases-draft = Luonnos
window-cases-ready = Valmis
window-cases-sending = Lähetetään { $sent }/{ $documents }
window-cases-duplicate = Monista
window-cases-duplicate-this = Monista { $title }
window-cases-rename = Nimeä uudelleen…
window-cases-rename-this = Nimeä uudelleen { $title }
window-rename-title = Nimeä tapaus uudelleen
window-rename-yes = Nimeä uudelleen
window-copy-of = Kopio: { $title }
window-deleted = { $title } poistettiin
window-cases-unreadable = Vioittunut tapaus
window-cases-delete = Poista { $title }
window-cases-entities = { $count ->
        [one] 1 yritys tai henkilö
       *[other] { $count } yritystä ja henkilöä
    }
window-cases-documents = { $count ->
        [one] 1 asiakirja
       *[other] { $count } asiakirjaa
    }
window-export = Vie…
window-kept-at = Tallennettu { $time }
window-kept-soon = Tallennetaan…
window-not-kept = Ei tallennettu: { $reason }
window-not-kept-full = levy on täynnä
window-not-kept-read-only = kansiota voi vain lukea
window-not-kept-newer = uudempi Dossier on tehnyt tapaukset
window-not-kept-other = levy kieltäytyi
window-kept-keyring = Tapaukset säilyvät salattuina tällä tietokoneella; avain on järjestelmän avainrenkaassa.
window-kept-passphrase = Tapaukset säilyvät salattuina tällä tietokoneella; avainrengas tai tunnuslauseesi avaa ne.
window-kept-nowhere = Tapaukset ovat tässä ikkunassa sen sulkemiseen asti ja tallentamissasi tiedostoissa.
window-back-to-case = Takaisin tapaukseen
window-memory-only = Tapauksia ei säilytetä tällä tietokoneella: ne ovat tässä ikkunassa sen sulkemiseen asti. { $reason }
window-keep-again = Yritä säilyttää tapaukset uudelleen
window-without = Lukitut tapauksesi pysyvät ennallaan. Nyt antamasi on tässä ikkunassa sen sulkemiseen asti.
window-checking = { $count ->
        [one] 1 tapaus oli matkalla. Tarkistetaan, saiko spektr sen…
       *[other] { $count } tapausta oli matkalla. Tarkistetaan, saiko spektr ne…
    }
window-vanished = { $count ->
        [one] 1 säilytetty tapaus on poissa. Palauta datakansio varmuuskopiosta.
       *[other] { $count } säilytettyä tapausta on poissa. Palauta datakansio varmuuskopiosta.
    }
window-not-recovered = Matkalla ollutta tapausta ei voi tarkistaa. { $reason }
window-settled = Matkalla ollut tapaus on taas luonnos: se hylättiin tai siitä luovuttiin, tai spektrillä ei ollut sitä. Lähetä se, kun haluat.
window-receipt-not-kept = Lähetetty on spektrillä, mutta kuittia ei ole vielä tallennettu. { $reason }
window-link-not-kept = Linkki on käytössä, mutta sitä ei säilytetä ensi kertaan. { $reason }

window-opening = Avataan tapauksiasi…
window-opening-detail = Kun järjestelmä kysyy avainrenkaan salasanaa, anna se siellä.
window-locked-title = Tapauksesi ovat lukittuina
window-unlock = Avaa lukitus
window-lock-now = Lukitse nyt
window-lock-saving = Antamasi tallennetaan.
window-lock-held = Avointa tapausta ei voitu tallentaa. Se pysyy muistissa sivun takana, kunnes avaat lukituksen.
window-lock-sending = { $count ->
        [one] 1 tapausta lähetetään yhä. Sen tarvitsema pysyy muistissa loppuun asti.
       *[other] { $count } tapausta lähetetään yhä. Niiden tarvitsema pysyy muistissa loppuun asti.
    }
window-lock-after = Lukitse, kun ei käytössä
window-lock-after-minutes = { $count ->
        [0] Ei koskaan
       *[other] { $count } minuutin jälkeen
    }
window-lock-needs-passphrase = Aseta ensin tunnuslause. Ilman sitä kuka tahansa voisi avata tapaukset.
window-lock-after-hint = Vain tunnuslause avaa lukitut tapaukset, myös uudelleenkäynnistyksen jälkeen.
window-keep-days = Poista koskemattomien luonnosten kopioidut asiakirjat
window-keep-days-count = { $count } päivän jälkeen
window-lock-again = Yritä uudelleen
window-lock-open = Avaa tapaustesi lukitus…
window-lock-without = Jatka ilman niitä
window-lock-busy = Hetki: avainta haetaan.
window-passphrase = Tunnuslause
window-passphrase-wanted = Anna ensin tunnuslause.
window-passphrase-keep = Säilytä tapaukset tunnuslauseella…
window-passphrase-set-it = Aseta tunnuslause…
window-passphrase-change = Vaihda tunnuslause…
window-passphrase-title = Aseta tunnuslause
window-passphrase-title-change = Vaihda tunnuslause
window-passphrase-detail = Se avaa tapauksesi siellä, missä avainrengas ei avaa, ja kun olet lukinnut ne. Kukaan ei voi palauttaa sitä: kirjoita se muistiin ja säilytä turvallisesti.
window-passphrase-present = Nykyinen tunnuslause
window-passphrase-new = Uusi tunnuslause
window-passphrase-again = Uusi tunnuslause uudelleen
window-passphrase-repeat = Tunnuslause uudelleen
window-passphrase-short = Käytä vähintään 10 merkkiä; muutama yhteenkuulumaton sana on hyvä.
window-passphrase-differs = Ne eivät ole samat. Anna uusi tunnuslause uudelleen.
window-passphrase-not-present = Tämä ei ole nykyinen tunnuslause. Mikään ei muuttunut.
window-passphrase-yes = Käytä tätä tunnuslausetta
window-passphrase-set = Tunnuslause on asetettu.

window-ask-link = Onko linkki samalle asiakkaalle?
window-ask-link-detail = Tapaus lähetettiin viimeksi toisella linkillä. Käytä uutta vain, jos se tuli tälle asiakkaalle.
window-ask-link-yes = Käytä uutta linkkiä
window-ask-link-no = Pidä vanha linkki

window-chooser-title-open = Valitse tiedosto
window-chooser-title-save = Valitse tallennuspaikka
window-chooser-no-dialog = Järjestelmä ei näytä tiedostoikkunaa. Valitse tästä tai liitä tiedoston polku. Työpöytäportaalin tai zenityn asennus tuo järjestelmän oman ikkunan.
window-chooser-failed = Järjestelmän tiedostoikkuna epäonnistui. Valitse tästä tai liitä tiedoston polku.
window-chooser-no-answer = Järjestelmän tiedostoikkuna ei ole vastannut. Tässä valittu pätee, ja siitä luovutaan.
window-chooser-path = Polku
window-chooser-up = Yläkansio
window-chooser-top = Yläkansiota ei ole
window-chooser-folder = Kansio { $name }
window-chooser-file = Tiedosto { $name }
window-chooser-reading = Luetaan kansiota…
window-chooser-empty = Mikään tiedosto ei sovi.
window-chooser-cut = Kansiossa on enemmän kuin näytetään. Kirjoita polku.
window-chooser-all = Kaikki tiedostot
window-chooser-open = Valitse
window-chooser-save = Tallenna tähän
window-chooser-replace = Korvaa tiedosto
window-chooser-exists = Tämän niminen tiedosto on jo. Valitse toinen nimi tai korvaa se.
window-chooser-nowhere = Tiedostoa ei ole tai sitä ei voi lukea. Tarkista polku.
