tray-title = Por atribuir
tray-count = { $count ->
        [one] 1 ficheiro espera o seu lugar
       *[other] { $count } ficheiros esperam o seu lugar
    }
tray-accept-for = Colocar { $file }
tray-accept-all = { $count ->
        [one] Colocar 1
       *[other] Colocar todos ({ $count })
    }
tray-choose = Escolher…
tray-choose-for = Escolher um lugar para { $file }
tray-leave-for = Deixar { $file } de fora
tray-leave-all = Deixar todos de fora
tray-not-now = Agora não
tray-search = Procurar lugares
tray-looking = A examinar…
tray-unknown = Escolha qual é o seu lugar
tray-filled = { $slot } já tem um ficheiro. Escolha o lugar para o substituir.
tray-same-in-slot = É o ficheiro que já está em { $slot }.
tray-same-in-tray = É o mesmo ficheiro que outro aqui.
tray-cut = Nem todos os ficheiros foram aceites: são demasiados, ou as pastas são demasiado fundas. Largue o resto em partes mais pequenas.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } e { $what }
tray-who-reference = referência
tray-who-number = número
tray-who-name = nome
tray-who-initial = apelido com inicial
tray-who-surname = apelido
tray-who-first-name = nome próprio
tray-who-part = parte do nome
tray-who-only = um só lugar para ele
tray-what-kind = “{ $kind }”
tray-what-label = as palavras da etiqueta
tray-folder-empty = Não há em { $folder } nenhum ficheiro que possa ser aceite.

tray-unattached = { $count ->
        [one] 1 ficheiro não está anexado a ninguém
       *[other] { $count } ficheiros não estão anexados a ninguém
    }
tray-unattached-detail = Os ficheiros que esperam no tabuleiro não são enviados. Dê a cada um o seu lugar, ou envie o processo sem eles; ficam no tabuleiro.
tray-assign-them = Atribuí-los
tray-send-without = Enviar sem eles

tray-selected = { $count } de { $all } ficheiros escolhidos
tray-leave-selected = Deixar { $count } de fora
tray-none-proposed = Nenhum dos ficheiros escolhidos tem um lugar proposto. Escolha os lugares um a um.

tray-more-for = Mais para { $file }
tray-preview = Pré-visualizar
tray-preview-for = Pré-visualizar { $file }
tray-choose-in-menu-for = Escolher o lugar de { $file }
tray-leave = Deixar de fora
tray-leave-in-menu-for = Não usar { $file }
tray-create-person = Criar { $name } como pessoa
tray-create-company = Criar { $name } como empresa
tray-create-for = Criar a partir de { $file }
tray-file-before = Ficheiro anterior
tray-file-after = Ficheiro seguinte
tray-file-of = { $at } de { $all }
tray-no-picture = O ficheiro está numa pasta demasiado grande para ser pré-visualizado. Coloque-o para o ver.

tray-newcomer = { $name } não está no processo
tray-newcomers-add = { $count ->
        [one] Criar 1 a partir dos ficheiros…
       *[other] Criar { $count } a partir dos ficheiros…
    }
tray-newcomers-added = { $count ->
        [one] 1 empresa ou pessoa criada
       *[other] { $count } empresas e pessoas criadas
    }, { $files ->
        [0] sem documentos
        [one] com 1 documento
       *[other] com { $files } documentos
    }
tray-newcomers-title = Quem está nestes papéis?
tray-newcomers-hint = Lido dos nomes dos ficheiros. Assinale quem pertence ao processo e corrija os nomes. Nada é criado antes de premir o botão.
tray-newcomers-tick = Criar { $name }
tray-newcomers-kind = Tipo de { $name }
tray-newcomers-is-company = Empresa
tray-newcomers-is-person = Pessoa
tray-newcomers-company = Nome da empresa
tray-newcomers-first = Nome próprio
tray-newcomers-last = Apelido
tray-newcomers-box = { $label }, linha { $number }
tray-newcomers-number = N.º { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Criar { $count }
        [one] Criar { $count } e colocar 1 documento
       *[other] Criar { $count } e colocar { $files } documentos
    }
tray-newcomers-none = Assinale pelo menos uma empresa ou pessoa.
tray-newcomers-nameless = Introduza o nome de cada elemento assinalado.
