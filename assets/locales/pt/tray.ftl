tray-title = Por atribuir
tray-count = { $count ->
        [one] 1 ficheiro espera o seu lugar
       *[other] { $count } ficheiros esperam o seu lugar
    }
tray-accept = Aceitar
tray-accept-for = Aceitar o lugar de { $file }
tray-accept-all = { $count ->
        [one] Aceitar 1
       *[other] Aceitar todos ({ $count })
    }
tray-choose = Escolher…
tray-choose-for = Escolher um lugar para { $file }
tray-leave-for = Deixar { $file } de fora
tray-leave-all = Deixar todos de fora
tray-not-now = Agora não
tray-search = Procurar lugares
tray-looking = A examinar…
tray-unknown = O nome não diz qual é o seu lugar. Escolha-o.
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
