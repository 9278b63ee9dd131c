form-new = Novo: “{ $label }”.
form-new-wanted = Novo, e a preencher: “{ $label }”.
form-gone = Já não é pedido: “{ $label }”.
form-gone-filled = Já não é pedido: “{ $label }”. O que lá está preenchido é posto de lado e não é enviado.
form-changed = “{ $label }” está diferente: { $what }.
form-changed-unfit = “{ $label }” está diferente: { $what }. O que lá está preenchido já não serve. Reveja-o.
form-different-label = chamava-se “{ $label }”
form-different-kind = pede outro tipo de resposta
form-different-required = tem de ser preenchido
form-different-optional = não precisa de ser preenchido
form-different-choices = há outras respostas para escolher
form-different-rules = as suas regras mudaram
form-different-condition = é pedido sob outra condição
form-different-entries = { $count ->
        [one] 1 dos seus campos está diferente
       *[other] { $count } dos seus campos estão diferentes
    }

form-unknown-rules = A spektr avalia isto com regras próprias ({ $rules }) depois de enviado.

form-doubt-malformed = Não é possível ler a condição do formulário para isto, por isso é mostrado. Deixe vazio se não se aplicar.
form-doubt-unknown = A condição do formulário para isto usa “{ $name }”, que esta versão do Dossier não conhece, por isso é mostrado. Deixe vazio se não se aplicar.
form-doubt-too-deep = A condição do formulário para isto é demasiado grande para ser avaliada, por isso é mostrado. Deixe vazio se não se aplicar.
form-doubt-not-a-date = Se isto é pedido depende de uma data que não se consegue ler. Veja as datas acima.
form-doubt-not-a-list = Se isto é pedido depende de uma lista que não se consegue ler, por isso é mostrado. Deixe vazio se não se aplicar.
form-doubt-circular = A condição do formulário para isto depende da sua própria resposta, por isso é mostrado. Deixe vazio se não se aplicar.
