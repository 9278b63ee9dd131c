field-coded = { $name } ({ $code })
field-search = Hae…
field-search-in = Hae: { $name }
field-search-none = Missään nimessä ei ole näitä sanoja.
field-choose-nothing = Jätä tyhjäksi

day-months = tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
day-months-alone = tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
day-weekdays = ma ti ke to pe la su
day-whole = { $day }. { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Esimerkiksi 1984-03-27 tai 27.3.1984
field-day-which = Tämä voi olla kaksi päivää. Valitse tarkoitettu.
field-day-choose = Valitse päivä: { $name }
field-day-year-back = Vuosi taaksepäin
field-day-month-back = Kuukausi taaksepäin
field-day-month-on = Kuukausi eteenpäin
field-day-year-on = Vuosi eteenpäin

field-entry-unnamed = { $label } { $number }
field-add-entry = Lisää: { $label }
field-aside = Sivuun siirretty
field-aside-hint = Lomakkeessa ei ole enää paikkaa näille vastauksille. Ne jäävät tapaukseen eikä niitä lähetetä.
field-use = Käytä: { $text }
field-use-for = Käytä { $text } kentässä { $name }
field-raw = Tämä Dossierin versio ei voi muuttaa arvoa. Se lähetetään sellaisena kuin tuli.
field-in-country = Maa: { $country }
field-remove-choice = Poista { $choice } kentästä { $name }
field-add-choice = Lisää…
field-one-name = On vain yksi nimi
field-cleaned = { $count ->
        [one] 1 näkymätön merkki
       *[other] { $count } näkymätöntä merkkiä
    } poistettiin kentästä ”{ $label }”
