review-tab-form = Tiedot
review-tab-ownership = Omistus
review-tab-documents = Asiakirjat
review-tab-review = Tarkistus

review-title = Tarkista tapaus ennen lähettämistä
review-title-sent = Mitä lähetettiin
review-where = Minne se menee
review-where-environment = Kohde
review-where-nowhere = Linkkiä ei ole vielä. Liitä linkki spektrin sähköpostista.
review-where-live = Tämä on tuotantoympäristö: lähettämäsi koskee oikeita ihmisiä, ja spektr toimii sen perusteella.
review-where-practice = Harjoituspalvelin tällä tietokoneella. Mikään ei poistu siltä.
review-where-sandbox = Kokeiluympäristö. Älä lähetä sinne oikeiden ihmisten tietoja.
review-where-own = Oma osoite. Varmista, että tiedät, kenen se on.
review-who = Täyttäjä
review-who-nobody = Ei vielä kerrottu
review-hosts = Asiakirjat menevät
review-hosts-s3 = Amazon S3:een, osoitteisiin, jotka spektr antaa tälle tapaukselle, eikä muualle
review-hosts-more = Amazon S3:een, osoitteisiin, jotka spektr antaa tälle tapaukselle, ja asetuksissa sallituille isännille: { $hosts }
review-hosts-here = Harjoituspalvelimelle tällä tietokoneella eikä muualle
review-documents = Asiakirjat
review-documents-count = { $count ->
        [0] Ei mitään
        [one] 1 asiakirja, { $size }
       *[other] { $count } asiakirjaa, yhteensä { $size }
    }
review-change = Muuta
review-change-named = Muuta: { $what }
review-change-where = Vaihda kohde
review-change-who = Vaihda täyttäjä
review-missing = Mitä puuttuu
review-missing-copy = Kopioi puuteluettelo
review-missing-copied = Kopioitu. Liitä se sähköpostiin.
review-fix = Korjaa
review-fix-named = Korjaa: { $what }
review-missing-head = Puuttuu, { $title }:
review-missing-head-untitled = Puuttuu yhä:
review-company = Yritys
review-person = Henkilö
review-owns = Kuka omistaa mitä
review-nothing = Mitään ei ole vielä täytetty
review-unanswered = Ei vastattu
review-reading = Luetaan
review-not-read = Ei voi vielä lähettää
review-sent-as = lähetetään nimellä { $file }
review-exact = Mitä tarkalleen lähetetään
review-exact-show = Näytä, mitä tarkalleen lähetetään
review-exact-hide = Piilota, mitä tarkalleen lähetetään
review-exact-hint = Jaettu riveiksi lukemista varten; muuten täsmälleen lähetettävä. Asiakirjat lähetetään erikseen.
review-exact-not-yet = Korjaa ensin puutteet: keskeneräistä ei lähetetä, joten näytettävää ei ole.
review-exact-copy = Kopioi kaikki
review-will = { $companies ->
        [0] Ei yrityksiä
        [one] 1 yritys
       *[other] { $companies } yritystä
    }, { $people ->
        [0] ei henkilöitä
        [one] 1 henkilö
       *[other] { $people } henkilöä
    } ja { $documents ->
        [0] ei asiakirjoja
        [one] 1 asiakirja ({ $size })
       *[other] { $documents } asiakirjaa ({ $size })
    } lähtee heti spektriin ({ $environment }). Voit keskeyttää lähetyksen, eikä mitään katoa.
review-will-nowhere = Tapauksella ei ole vielä linkkiä. Sitä kysytään ensin.
review-agree = Olen tarkistanut tämän. Se koskee oikeita ihmisiä, ja spektr toimii sen perusteella.
review-agree-first = Merkitse ensin yllä oleva ruutu: tapaus menee tuotantoympäristöön.
