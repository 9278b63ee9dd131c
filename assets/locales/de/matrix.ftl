# The table of all documents: companies and people as rows, kinds of documents as columns
matrix-title = Dokumente von allen
matrix-hint = Drücken Sie auf einen leeren Platz, um seine Datei auszuwählen, oder ziehen Sie eine dorthin. Drücken Sie auf ein Dokument, um zu ihm zu gehen.
matrix-none = Hier ist noch niemand, der Dokumente braucht. Fügen Sie zuerst ein Unternehmen oder eine Person hinzu.
matrix-counts = { $filled } von { $places } Plätzen haben ein Dokument.
matrix-missing-count = { $count ->
    [one] 1 Dokument, das da sein muss, fehlt.
   *[other] { $count } Dokumente, die da sein müssen, fehlen.
}
matrix-holes-only = Nur die mit einem leeren Platz
matrix-no-holes = Jeder Platz hat sein Dokument.
matrix-row-empty = { $count } leer
matrix-row-full = Alle da
matrix-empty = Leer
matrix-missing = Fehlt
matrix-not-asked = Nicht verlangt
matrix-about = { $state }: { $file }
matrix-case = Fall
matrix-filter = Nach Namen filtern
matrix-nobody = Niemand heißt so.
matrix-copy-required = { $label } (muss vorliegen)
