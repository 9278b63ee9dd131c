field-coded = { $name } ({ $code })
field-search = Procurar…
field-search-in = Procurar em { $name }
field-search-none = Nenhum nome tem estas palavras.
field-choose-nothing = Deixar vazio

day-months = janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
day-months-alone = janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
day-weekdays = seg ter qua qui sex sáb dom
day-whole = { $day } de { $month } de { $year }
day-month = { $month } de { $year }
field-day-hint = Por exemplo 1984-03-27 ou 27/3/1984
field-day-which = Podem ser duas datas. Escolha a certa.
field-day-choose = Escolher uma data para { $name }
field-day-year-back = Um ano para trás
field-day-month-back = Um mês para trás
field-day-month-on = Um mês para a frente
field-day-year-on = Um ano para a frente

field-entry-unnamed = { $label } { $number }
field-add-entry = Adicionar a { $label }
field-aside = Posto de lado
field-aside-hint = O formulário já não tem lugar para estas respostas. Ficam neste processo e não são enviadas.
field-use = Usar { $text }
field-use-for = Usar { $text } em { $name }
field-raw = Esta versão do Dossier não pode alterar este valor. É enviado como veio.
field-in-country = País: { $country }
field-remove-choice = Retirar { $choice } de { $name }
field-add-choice = Adicionar…
field-one-name = Tem só um nome
field-cleaned = { $count ->
        [one] 1 carácter invisível foi retirado
       *[other] { $count } carateres invisíveis foram retirados
    } de “{ $label }”
