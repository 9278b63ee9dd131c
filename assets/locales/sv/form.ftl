form-new = Nytt: ”{ $label }”.
form-new-wanted = Nytt, och måste fyllas i: ”{ $label }”.
form-gone = Efterfrågas inte längre: ”{ $label }”.
form-gone-filled = Efterfrågas inte längre: ”{ $label }”. Det som är ifyllt där har lagts undan och skickas inte.
form-changed = ”{ $label }” är annorlunda: { $what }.
form-changed-unfit = ”{ $label }” är annorlunda: { $what }. Det som är ifyllt där passar inte längre. Se över det.
form-different-label = det hette ”{ $label }”
form-different-kind = det ber om en annan sorts svar
form-different-required = det måste fyllas i
form-different-optional = det behöver inte fyllas i
form-different-choices = det finns andra svar att välja bland
form-different-rules = dess regler har ändrats
form-different-condition = det efterfrågas under ett annat villkor
form-different-entries = { $count ->
        [one] 1 av dess egna fält är annorlunda
       *[other] { $count } av dess egna fält är annorlunda
    }

form-unknown-rules = spektr bedömer detta efter egna regler ({ $rules }) när det har skickats.

form-doubt-malformed = Formulärets villkor för detta kan inte läsas, så det visas. Lämna det tomt om det inte gäller.
form-doubt-unknown = Formulärets villkor för detta använder ”{ $name }”, som den här versionen av Dossier inte känner till, så det visas. Lämna det tomt om det inte gäller.
form-doubt-too-deep = Formulärets villkor för detta är för stort för att bedömas, så det visas. Lämna det tomt om det inte gäller.
form-doubt-not-a-date = Om detta efterfrågas beror på ett datum som inte kan läsas. Se över datumen ovan.
form-doubt-not-a-list = Om detta efterfrågas beror på en lista som inte kan läsas, så det visas. Lämna det tomt om det inte gäller.
form-doubt-circular = Formulärets villkor för detta beror på dess eget svar, så det visas. Lämna det tomt om det inte gäller.
