# The table of all documents: companies and people as rows, kinds of documents as columns
matrix-title = Documents of everybody
matrix-hint = Press an empty place to choose its file, or drop one there. Press a document to go to it.
matrix-none = There is nobody here yet who needs documents. Add a company or a person first.
matrix-counts = { $filled } of { $places } places have a document.
matrix-missing-count = { $count ->
    [one] 1 document that must be there is missing.
   *[other] { $count } documents that must be there are missing.
}
matrix-holes-only = Only those with an empty place
matrix-no-holes = Every place has its document.
matrix-row-empty = { $count } empty
matrix-row-full = All there
matrix-empty = Empty
matrix-missing = Missing
matrix-not-asked = Not asked for
matrix-about = { $state }: { $file }
matrix-case = Case
matrix-filter = Filter by name
matrix-nobody = Nobody has this name.
matrix-copy-required = { $label } (must be there)
