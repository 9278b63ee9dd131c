window-title = Título do processo
window-title-empty = Processo sem título
window-new = Novo
window-open = Abrir…
window-save = Guardar…
window-is-saved = Guardado
window-is-not-saved = Ainda não guardado
window-send = Enviar
window-send-to = Enviar à spektr ({ $environment })
window-review = Rever e enviar
window-send-busy = Está a ser enviado. Pare-o primeiro para alterar algo.
window-send-not-now = Agora não pode ser enviado. O estado diz o que fazer.
window-locked = O processo não pode ser alterado enquanto é enviado
window-connect = Colar ligação…
window-change-destination = Alterar…
window-filled-by = preenchido por { $name }
window-token-minutes = ligação válida por { $count } min
window-token-hours = ligação válida por { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
window-token-days = ligação válida por { $count ->
        [one] 1 dia
       *[other] { $count } dias
    }
window-token-ended = a ligação expirou
window-link = Ligação
window-link-chip = Para onde vai: { $what }
window-link-step = Formulário
window-link-kept = Guardada
window-chip-minutes = { $count } min
window-chip-hours = { $count } h
window-chip-days = { $count ->
        [one] 1 dia
       *[other] { $count } dias
    }
window-chip-ended = expirada
window-dismiss = Fechar esta mensagem

window-case-itself = O próprio processo
window-companies = Empresas
window-people = Pessoas
window-add-company = Adicionar empresa
window-add-person = Adicionar pessoa
window-unnamed-company = Empresa sem nome ({ $reference })
window-unnamed-person = Pessoa sem nome ({ $reference })
window-outline-top = Topo da estrutura
window-outline-share = { $share }%
window-outline-role = { $role } de { $held }
window-outline-filled-short = { $answered } de { $asked }
window-outline-filled = { $answered } de { $asked } preenchidos
window-outline-warnings = { $count ->
        [one] 1 coisa a rever
       *[other] { $count } coisas a rever
    }
window-outline-search = Procurar
window-outline-no-company = Nenhuma empresa com este nome
window-outline-no-person = Nenhuma pessoa com este nome
window-theme-light = Tema claro
window-theme-dark = Tema escuro

window-kind-company = Empresa
window-kind-person = Pessoa
window-kind-case = Dados que não são de nenhuma empresa ou pessoa
window-start = Comece com o que tem
window-start-hint = Três passos, em qualquer ordem. O Dossier guarda à medida que avança, e nada é enviado antes de premir Enviar na página Revisão.
window-start-link = Cole a ligação
window-start-link-hint = A do e-mail da spektr. Diz para onde vai o processo e o que é pedido.
window-start-link-box = Ligação da spektr
window-start-link-yes = Usar ligação
window-start-link-done = O processo vai para { $environment }.
window-start-name = Quem preenche
window-start-papers = Largue os papéis
window-start-papers-hint = Passaportes, certidões, uma pasta inteira. O Dossier propõe o lugar de cada um.
window-start-papers-drop = Largue aqui ficheiros ou uma pasta
window-start-papers-choose = Escolher um ficheiro para arrumar…
window-start-papers-done = { $count ->
        [one] 1 ficheiro espera o seu lugar.
       *[other] { $count } ficheiros esperam o seu lugar.
    }
window-start-people = Adicione empresas e pessoas
window-start-people-hint = Primeiro a empresa, depois as pessoas por trás dela. Cada uma tem o seu formulário e os seus documentos.
window-start-onboarding = Sem ligação? Iniciar um onboarding…
window-start-practice = Experimentar com o servidor de treino
window-start-practice-hint = Um processo inventado e um servidor nesta janela. Nada sai deste computador.
window-start-practice-starting = O servidor de treino está a arrancar…
window-practice-failed = O servidor de treino não conseguiu arrancar. Verifique se há espaço no disco e tente de novo.
window-practice-title = { $title } (treino)
window-start-company = Adicionar uma empresa
window-start-person = Adicionar uma pessoa
window-remove = Retirar
window-remove-named = Retirar { $name }
window-optional = (opcional)
window-one-a-line = Um por linha
window-yes = Sim
window-choose = Escolher…
window-named = { $label }, { $owner }
window-unknown-kind = Esta versão do Dossier não conhece campos do tipo “{ $kind }”. O que introduzir é enviado como está.
window-advanced = Avançado
window-reference-section = Referência
window-reference-hint = O que a spektr chama a esta empresa ou pessoa nas respostas. Altere só se a spektr esperar outro nome.
window-reference-of = Referência de { $name }
window-other-fields = Outros campos
window-other-fields-hint = Campos que a spektr espera e o formulário acima não tem.
window-other-fields-count = { $count ->
        [one] 1 outro campo
       *[other] { $count } outros campos
    }
window-other-file = “{ $key }” está entre os documentos acima.
window-add-field = Adicionar um campo
window-field-name = Nome usado pela spektr
window-field-kind = Tipo de campo
window-field-taken = Já há um campo com esse nome. Escolha outro.
window-field-unnamed = Introduza primeiro o nome do campo
window-add = Adicionar
window-never-mind = Cancelar
window-never-mind-role = Cancelar a nova função
window-never-mind-field = Cancelar o novo campo
window-kind-text = Texto
window-kind-number = Número
window-kind-flag = Sim ou não
window-kind-list = Lista
window-kind-file = Documento

window-documents = Documentos
window-filled = { $filled } de { $count }
window-choose-file = Escolher ficheiro…
window-choose-file-for = Escolher ficheiro…, { $slot }
window-replace = Substituir…
window-replace-for = Substituir { $slot }
window-remove-file = Retirar
window-remove-file-for = Retirar o ficheiro de { $slot }
window-more = Mais comandos
window-more-for = Mais para { $slot }
window-slot-empty = Vazio
window-slot-drop = Largue um ficheiro aqui
window-slot-drop-kinds = Largue um { $kinds } aqui
window-slot-keys = Espaço mostra-o, Shift+F10 abre o menu, Delete retira-o.
window-slot-menu = Mais (Shift+F10)
window-slot-wanted = Anexe um ficheiro aqui
window-slot-reading = A ler o ficheiro…
window-slot-ready = Pronto a enviar
window-original-changed = O original mudou desde então.
window-original-copy = É enviado o que anexou.
window-original-use = Usar a nova versão
window-original-use-for = Usar a nova versão de { $slot }
window-original-not-taken = A nova versão não foi aceite, e fica o que anexou antes. { $reason }
window-sent-as = Será enviado como { $file }
window-drop-later = Largue aqui para os arrumar mais tarde
window-drop-fitting = Ou largue num lugar realçado.
window-drop-attach = Anexar { $file }
window-drop-folder = Os ficheiros de uma pasta esperam no tabuleiro
window-drop-replace = Substituir por { $file }
window-drop-several = Anexar { $file }. { $count ->
        [2] O outro espera
       *[other] Os outros esperam
    } no tabuleiro.
window-assign = Que documento é este?
window-assign-none = Ainda não há lugar para um documento. Adicione primeiro uma empresa ou uma pessoa e largue de novo o ficheiro.
window-assign-choose = Escolha primeiro um lugar
window-assign-filled = tem um ficheiro
window-assign-replaces = o ficheiro será substituído
window-assign-yes = Anexar aqui
window-not-attached = { $file } não foi anexado a { $slot }. { $reason }

window-relations = Funções e titularidade
window-relations-none = Ainda ninguém detém nada aqui.
window-relation-owns-share = { $holder } detém { $share }% de { $held }
window-relation-owns = { $holder } detém { $held }
window-relation-role-share = { $holder } detém { $share }% de { $held } ({ $role })
window-relation-role = { $holder } é { $role } de { $held }
window-relation-top = { $holder } está no topo da estrutura como { $role }
window-top = Topo da estrutura
window-percent = %
window-share-of = Participação de { $holder } em { $held }, em percentagem
window-add-role = Adicionar uma função
window-role-is = { $name } é
window-role-of = de
window-role-with = com
window-role-name = Função de { $name }
window-role-held = O que { $name } detém
window-role-share = Nova participação de { $name }, em percentagem
window-role-unready = Escolha uma função e onde é exercida
window-role-owner = proprietário
window-role-ubo = beneficiário efetivo
window-role-shareholder = acionista
window-role-director = membro da administração
window-role-manager = dirigente de topo
window-role-signatory = signatário autorizado
window-role-controlling = entidade de controlo
window-role-control = pessoa com controlo significativo

window-status = Estado
window-status-open = Mostrar o estado
window-status-close = Esconder o estado
window-status-shut = Fechar o estado
window-status-pin = Manter o estado aberto
window-status-unpin = Não manter o estado aberto
window-ready = Pronto a enviar
window-ready-hint = Está tudo o que tem de estar, e nada está errado.
window-missing = { $count ->
        [one] Falta 1 coisa
       *[other] Faltam { $count } coisas
    }
window-ready-look = Nada tem de ser corrigido. Veja o que está listado abaixo antes de enviar.
window-ready-missing = Nada tem de ser corrigido, mas falta algo. O processo pode ser enviado sem isso.
window-still-missing = Ainda falta
window-check = Verificar
window-before-sending = Antes de poder enviar
window-problem = Há um problema
window-look-at = A rever
window-to-fix = { $count ->
        [one] 1 coisa a corrigir
       *[other] { $count } coisas a corrigir
    }
window-total = { $sent } de { $total }
window-cancel = Pausar o envio
window-cancel-hint = Nada se perde. Retome quando quiser.
window-change-case = Parar e alterar
window-change-case-hint = A spektr ainda não tem nada deste processo, por isso pode ser alterado e enviado de novo.
window-new-link = Colar nova ligação
window-send-again = Enviar de novo
window-try-now = Tentar agora
window-check-now = Verificar agora
window-check-again = Verificar de novo
window-resume = Retomar
window-retry-all = Tentar tudo de novo
window-retry-all-hint = Pergunta-se primeiro à spektr o que tem. O resto é enviado, também o que foi abandonado; nada do que tem é enviado duas vezes.
window-submit-anyway = Enviar de novo mesmo assim…
window-receipt-files = { $count ->
        [0] Não eram precisos documentos.
        [one] A spektr tem 1 documento.
       *[other] A spektr tem { $count } documentos.
    }
window-receipt-saved = O recibo fica guardado neste computador.
window-receipt-unsaved = Não foi possível escrever o recibo no disco. Anote o resumo abaixo.

window-connect-title = Para onde vai este processo
window-connect-link = Ligação ou token
window-connect-link-hint = Cole a ligação completa do e-mail da spektr, ou só o token. Fica escondido ao escrever.
window-connect-link-kept = Já há uma ligação. Cole outra só para a substituir.
window-connect-unread = Não foi encontrado nenhum token. Copie a ligação completa do e-mail e cole-a.
window-connect-covered = O seu filtro de correio esconde o endereço desta ligação. Abra-a no navegador, copie o endereço que aparecer e cole-o aqui.
window-connect-several = Há aqui várias ligações com tokens diferentes. Cole só a deste processo.
window-connect-environment = Ambiente
window-connect-environment-hint = Um token sozinho não diz de onde é.
window-connect-environment-wanted = Escolha o ambiente deste token.
window-environment-live = Real: dados de pessoas reais
window-environment-sandbox = Sandbox
window-environment-test = Teste
window-environment-own = Endereço próprio
window-connect-address = Endereço da API
window-connect-address-wanted = Introduza um endereço que comece por https://
window-connect-name = O seu nome
window-connect-name-hint = A spektr guarda-o como quem preencheu o formulário.
window-connect-name-wanted = Introduza o seu nome.
window-connect-key = Chave do espaço de trabalho
window-connect-key-hint = Só se o seu espaço de trabalho tiver uma (x-api-key).
window-connect-key-kept = Há uma chave definida. Introduza outra só para a substituir.
window-connect-key-unread = Uma chave só tem letras, algarismos e sinais, sem espaços. Copie só a chave e cole-a.
window-connect-yes = Usar esta ligação
window-not-now = Agora não

window-ask-replace = Substituir o ficheiro?
window-ask-replace-detail = { $slot } já tem um ficheiro. { $file } toma o seu lugar; o ficheiro no disco não é tocado.
window-ask-replace-yes = Substituir
window-ask-replace-no = Manter o antigo
window-ask-again = Enviar de novo o processo inteiro?
window-ask-again-detail = A spektr pode já o ter. Enviá-lo de novo pode criar uma segunda submissão. Se puder, pergunte primeiro ao apoio da spektr.
window-ask-again-yes = Enviá-lo de novo
window-ask-circle = Enviá-lo com um círculo?
window-ask-circle-detail = Alguém neste processo tem uma função em si próprio, ou vários detêm-se em círculo. A API records da spektr recusa círculos, por isso a spektr pode recusar o processo.
window-ask-circle-yes = Enviá-lo mesmo assim
window-ask-new = Começar um novo processo?
window-ask-new-yes = Começar sem guardar
window-ask-open = Abrir outro processo?
window-ask-open-yes = Abrir sem guardar
window-ask-close = Fechar o Dossier?
window-ask-close-yes = Fechar sem guardar
window-ask-unsaved-detail = O que alterou desde a última gravação está só nesta janela.
window-ask-held-detail = O processo por trás desta página não pôde ser guardado e perder-se-ia. Desbloqueie-o para o manter.
window-ask-busy = Parar o envio e fechar?
window-ask-busy-detail = Há documentos a caminho. O que chegou fica lá, e pode continuar da próxima vez.
window-ask-busy-yes = Parar e fechar
window-ask-busy-no = Continuar a enviar

window-undo = Anular
window-undo-this = Anular: { $what }
window-undo-none = Não há nada para anular
window-redo = Refazer
window-redo-none = Não há nada para refazer
window-removed = { $name } foi retirado
window-taken-out = O documento foi retirado de { $slot }

window-busy = O Dossier está ocupado. Tente de novo daqui a pouco.
window-saved = O processo está guardado.
window-link-recalled = É usada a ligação da última vez. Verifique se é deste processo.
window-practice-name = Treino
window-all-files = Todos os ficheiros
window-case-file-kind = Ficheiro de processo
window-document-kind = Documentos
window-case-file-name = processo.json

window-cases = Processos
window-new-case = Novo processo
window-cases-search = Procurar processos
window-cases-none = Um processo contém as empresas, pessoas e papéis de um cliente, até a spektr ter tudo.
window-cases-none-so = Nenhum processo está neste estado.
window-cases-show-all = Mostrar todos os processos
window-cases-all = Todos
window-cases-drafts = Rascunhos
window-cases-to-send = Prontos
window-cases-under-way = Em curso
window-cases-done = Concluídos
window-cases-filter = { $filter }, { $count ->
        [one] 1 processo
       *[other] { $count } processos
    }
window-cases-by-title = Título
window-cases-by-state = Estado
window-cases-by-changed = Última alteração
window-cases-ascending = Ordenado, do primeiro ao último
window-cases-descending = Ordenado, do último ao primeiro
window-cases-not-found = Nenhum processo tem estas palavras no título.
window-cases-draft = Rascunho
window-cases-ready = Pronto
window-cases-sending = A enviar { $sent }/{ $documents }
window-cases-duplicate = Duplicar
window-cases-duplicate-this = Duplicar { $title }
window-cases-rename = Mudar o nome…
window-cases-rename-this = Mudar o nome de { $title }
window-rename-title = Mudar o nome do processo
window-rename-yes = Mudar o nome
window-copy-of = Cópia de { $title }
window-deleted = { $title } foi eliminado
window-cases-unreadable = Um processo danificado
window-cases-delete = Eliminar { $title }
window-cases-entities = { $count ->
        [one] 1 empresa ou pessoa
       *[other] { $count } empresas e pessoas
    }
window-cases-documents = { $count ->
        [one] 1 documento
       *[other] { $count } documentos
    }
window-export = Exportar…
window-kept-at = Guardado { $time }
window-kept-soon = A guardar…
window-not-kept = Não guardado: { $reason }
window-not-kept-full = o disco está cheio
window-not-kept-read-only = a pasta só pode ser lida
window-not-kept-newer = um Dossier mais recente fez estes processos
window-not-kept-other = o disco recusou
window-kept-keyring = Os processos ficam cifrados neste computador; a chave está no porta-chaves do sistema.
window-kept-passphrase = Os processos ficam cifrados neste computador; abre-os o porta-chaves ou a sua frase-passe.
window-kept-nowhere = Os processos existem nesta janela até ela fechar, e nos ficheiros que guardar.
window-back-to-case = Voltar ao processo
window-memory-only = Os processos não ficam neste computador: existem nesta janela até ela fechar. { $reason }
window-keep-again = Tentar de novo guardar processos
window-without = Os seus processos bloqueados ficam como estão. O que introduzir agora existe nesta janela até ela fechar.
window-checking = { $count ->
        [one] 1 processo estava a caminho. A verificar se a spektr o recebeu…
       *[other] { $count } processos estavam a caminho. A verificar se a spektr os recebeu…
    }
window-vanished = { $count ->
        [one] 1 processo guardado já não existe. Reponha a pasta de dados de uma cópia de segurança.
       *[other] { $count } processos guardados já não existem. Reponha a pasta de dados de uma cópia de segurança.
    }
window-not-recovered = Um processo que estava a caminho não pode ser verificado. { $reason }
window-settled = Um processo que estava a caminho é de novo um rascunho: foi recusado ou abandonado, ou a spektr não o tinha. Envie-o quando quiser.
window-receipt-not-kept = O que foi enviado está na spektr, mas o recibo ainda não está guardado. { $reason }
window-link-not-kept = A ligação é usada, mas não fica guardada para a próxima vez. { $reason }

window-opening = A abrir os seus processos…
window-opening-detail = Quando o sistema pedir a palavra-passe do porta-chaves, introduza-a lá.
window-locked-title = Os seus processos estão bloqueados
window-unlock = Desbloquear
window-lock-now = Bloquear agora
window-lock-saving = O que introduziu está a ser guardado.
window-lock-held = O processo em que estava não pôde ser guardado. Fica em memória por trás desta página até desbloquear.
window-lock-sending = { $count ->
        [one] 1 processo ainda está a ser enviado. O que precisa fica em memória até acabar.
       *[other] { $count } processos ainda estão a ser enviados. O que precisam fica em memória até acabarem.
    }
window-lock-after = Bloquear quando não usado
window-lock-after-minutes = { $count ->
        [0] Nunca
       *[other] Após { $count } minutos
    }
window-lock-needs-passphrase = Defina primeiro uma frase-passe. Sem ela, qualquer pessoa poderia desbloquear os processos.
window-lock-after-hint = Só a frase-passe abre processos bloqueados, mesmo após um novo arranque.
window-keep-days = Eliminar documentos copiados de rascunhos sem alterações
window-keep-days-count = Após { $count } dias
window-lock-again = Tentar de novo
window-lock-open = Desbloquear os seus processos…
window-lock-without = Continuar sem eles
window-lock-busy = Um momento: a chave está a ser procurada.
window-passphrase = Frase-passe
window-passphrase-wanted = Introduza primeiro a frase-passe.
window-passphrase-keep = Guardar processos com uma frase-passe…
window-passphrase-set-it = Definir uma frase-passe…
window-passphrase-change = Alterar a frase-passe…
window-passphrase-title = Definir uma frase-passe
window-passphrase-title-change = Alterar a frase-passe
window-passphrase-detail = Abre os seus processos onde o porta-chaves não o faz, e depois de os bloquear. Ninguém a pode repor: anote-a e guarde-a em segurança.
window-passphrase-present = Frase-passe atual
window-passphrase-new = Nova frase-passe
window-passphrase-again = Nova frase-passe outra vez
window-passphrase-repeat = Frase-passe outra vez
window-passphrase-short = Use pelo menos 10 carateres; algumas palavras sem relação entre si servem bem.
window-passphrase-differs = As duas não são iguais. Introduza de novo a nova frase-passe.
window-passphrase-not-present = Esta não é a frase-passe atual. Nada mudou.
window-passphrase-yes = Usar esta frase-passe
window-passphrase-set = A frase-passe está definida.

window-ask-link = Esta ligação é do mesmo cliente?
window-ask-link-detail = O processo foi enviado da última vez com outra ligação. Use a nova só se veio para este cliente.
window-ask-link-yes = Usar a nova ligação
window-ask-link-no = Manter a antiga

window-chooser-title-open = Escolher um ficheiro
window-chooser-title-save = Escolher onde guardar
window-chooser-no-dialog = Este sistema não mostra caixa de diálogo de ficheiros. Escolha aqui, ou cole o caminho do ficheiro. Um portal de ambiente de trabalho ou o zenity traz a do sistema.
window-chooser-failed = A caixa de diálogo do sistema falhou. Escolha aqui, ou cole o caminho do ficheiro.
window-chooser-no-answer = A caixa de diálogo do sistema não respondeu. Vale o que escolher aqui, e a outra é abandonada.
window-chooser-path = Caminho
window-chooser-up = Pasta acima
window-chooser-top = Não há pasta acima
window-chooser-folder = Pasta { $name }
window-chooser-file = Ficheiro { $name }
window-chooser-reading = A ler a pasta…
window-chooser-empty = Nenhum ficheiro aqui serve.
window-chooser-cut = A pasta tem mais do que está listado. Escreva o caminho.
window-chooser-all = Todos os ficheiros
window-chooser-open = Escolher
window-chooser-save = Guardar aqui
window-chooser-replace = Substituir o ficheiro
window-chooser-exists = Há um ficheiro com este nome. Escolha outro nome ou substitua-o.
window-chooser-nowhere = Esse ficheiro não existe, ou não se consegue ler. Verifique o caminho.
