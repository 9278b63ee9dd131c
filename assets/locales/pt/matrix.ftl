matrix-title = Documentos de todos
matrix-hint = Prima um lugar vazio para escolher o ficheiro, ou largue um lá. Prima um documento para ir até ele.
matrix-none = Ainda não há aqui ninguém que precise de documentos. Adicione primeiro uma empresa ou uma pessoa.
matrix-counts = { $filled } de { $places } lugares têm documento.
matrix-missing-count = { $count ->
        [one] Falta 1 documento obrigatório.
       *[other] Faltam { $count } documentos obrigatórios.
    }
matrix-holes-only = Só os que têm um lugar vazio
matrix-no-holes = Cada lugar tem o seu documento.
matrix-row-empty = { $count } vazios
matrix-row-full = Completo
matrix-empty = Vazio
matrix-missing = Em falta
matrix-not-asked = Não pedido
matrix-about = { $state }: { $file }
matrix-case = Processo
matrix-filter = Filtrar por nome
matrix-nobody = Ninguém tem este nome.
matrix-copy-required = { $label } (obrigatório)
