review-tab-form = Dados
review-tab-ownership = Titularidade
review-tab-documents = Documentos
review-tab-review = Revisão

review-title = Verifique o processo antes de o enviar
review-title-sent = O que foi enviado
review-where = Para onde vai
review-where-environment = Vai para
review-where-nowhere = Ainda sem ligação. Cole a ligação do e-mail da spektr.
review-where-live = Este é o ambiente real: o que envia é sobre pessoas reais, e a spektr age em conformidade.
review-where-practice = O servidor de treino neste computador. Nada sai dele.
review-where-sandbox = Um ambiente para experimentar. Não envie para lá dados de pessoas reais.
review-where-own = Um endereço próprio. Certifique-se de que sabe de quem é.
review-who = Preenchido por
review-who-nobody = Ainda não indicado
review-hosts = Os documentos vão para
review-hosts-s3 = Amazon S3, nos endereços que a spektr dá para este processo, e para mais nenhum lado
review-hosts-more = Amazon S3, nos endereços que a spektr dá para este processo, e os anfitriões permitidos nas definições: { $hosts }
review-hosts-here = O servidor de treino neste computador, e para mais nenhum lado
review-documents = Documentos
review-documents-count = { $count ->
        [0] Nenhum
        [one] 1 documento, { $size }
       *[other] { $count } documentos, { $size } no total
    }
review-change = Alterar
review-change-named = Alterar { $what }
review-change-where = Alterar para onde vai
review-change-who = Alterar quem o preenche
review-missing = O que falta
review-missing-copy = Copiar a lista do que falta
review-missing-copied = Copiado. Cole num e-mail.
review-fix = Corrigir
review-fix-named = Corrigir: { $what }
review-missing-head = Falta para { $title }:
review-missing-head-untitled = Ainda falta:
review-company = Empresa
review-person = Pessoa
review-owns = Quem detém o quê
review-nothing = Ainda nada preenchido
review-unanswered = Sem resposta
review-reading = A ser lido
review-not-read = Ainda não pode ser enviado
review-sent-as = enviado como { $file }
review-exact = O que é enviado, exatamente
review-exact-show = Mostrar exatamente o que é enviado
review-exact-hide = Esconder o que é enviado
review-exact-hint = Partido em linhas para leitura; de resto, exatamente o que é enviado. Os documentos são enviados à parte.
review-exact-not-yet = Corrija primeiro o que falta: nada de inacabado é enviado, por isso não há nada para mostrar.
review-exact-copy = Copiar tudo
review-will = { $companies ->
        [0] Nenhuma empresa
        [one] 1 empresa
       *[other] { $companies } empresas
    }, { $people ->
        [0] nenhuma pessoa
        [one] 1 pessoa
       *[other] { $people } pessoas
    } e { $documents ->
        [0] nenhum documento
        [one] 1 documento ({ $size })
       *[other] { $documents } documentos ({ $size })
    } vão já para a spektr ({ $environment }). Pode pausar o envio, e nada se perde.
review-will-nowhere = O processo ainda não tem ligação. É pedida primeiro.
review-agree = Verifiquei isto. É sobre pessoas reais, e a spektr age em conformidade.
review-agree-first = Assinale primeiro a caixa acima: o processo vai para o ambiente real.
