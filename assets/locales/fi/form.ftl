form-new = Uusi: ”{ $label }”.
form-new-wanted = Uusi ja pakollinen: ”{ $label }”.
form-gone = Ei enää kysytä: ”{ $label }”.
form-gone-filled = Ei enää kysytä: ”{ $label }”. Täytetty on siirretty sivuun eikä sitä lähetetä.
form-changed = ”{ $label }” on erilainen: { $what }.
form-changed-unfit = ”{ $label }” on erilainen: { $what }. Täytetty ei enää sovi. Katso sitä.
form-different-label = sen nimi oli ”{ $label }”
form-different-kind = siihen pyydetään toisenlaista vastausta
form-different-required = se on täytettävä
form-different-optional = sitä ei tarvitse täyttää
form-different-choices = valittavana on muita vastauksia
form-different-rules = sen säännöt ovat muuttuneet
form-different-condition = sitä kysytään toisella ehdolla
form-different-entries = { $count ->
        [one] 1 sen omista kentistä on erilainen
       *[other] { $count } sen omista kentistä on erilaisia
    }

form-unknown-rules = spektr arvioi tämän omilla säännöillään ({ $rules }), kun se on lähetetty.

form-doubt-malformed = Lomakkeen ehtoa tälle ei voi lukea, joten se näytetään. Jätä tyhjäksi, jos se ei koske tapausta.
form-doubt-unknown = Lomakkeen ehto tälle käyttää kohdetta ”{ $name }”, jota tämä Dossierin versio ei tunne, joten se näytetään. Jätä tyhjäksi, jos se ei koske tapausta.
form-doubt-too-deep = Lomakkeen ehto tälle on liian suuri arvioitavaksi, joten se näytetään. Jätä tyhjäksi, jos se ei koske tapausta.
form-doubt-not-a-date = Tämän kysyminen riippuu päivästä, jota ei voi lukea. Katso yllä olevia päiviä.
form-doubt-not-a-list = Tämän kysyminen riippuu luettelosta, jota ei voi lukea, joten se näytetään. Jätä tyhjäksi, jos se ei koske tapausta.
form-doubt-circular = Lomakkeen ehto tälle riippuu sen omasta vastauksesta, joten se näytetään. Jätä tyhjäksi, jos se ei koske tapausta.
