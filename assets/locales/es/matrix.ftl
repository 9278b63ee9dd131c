matrix-title = Documentos de todos
matrix-hint = Pulse un lugar vacío para elegir su archivo, o suelte uno ahí. Pulse un documento para ir a él.
matrix-none = Aún no hay nadie aquí que necesite documentos. Añada antes una empresa o una persona.
matrix-counts = { $filled } de { $places } lugares tienen un documento.
matrix-missing-count = { $count ->
        [one] Falta 1 documento obligatorio.
       *[other] Faltan { $count } documentos obligatorios.
    }
matrix-holes-only = Solo los que tienen un lugar vacío
matrix-no-holes = Cada lugar tiene su documento.
matrix-row-empty = { $count } vacíos
matrix-row-full = Completo
matrix-empty = Vacío
matrix-missing = Falta
matrix-not-asked = No se pide
matrix-about = { $state }: { $file }
matrix-case = Expediente
matrix-filter = Filtrar por nombre
matrix-nobody = Nadie tiene este nombre.
matrix-copy-required = { $label } (obligatorio)
