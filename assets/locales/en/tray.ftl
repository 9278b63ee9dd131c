# The tray: files without a slot, and the slots proposed for them.

tray-title = To assign
tray-count = { $count ->
    [one] 1 file waits for its place
   *[other] { $count } files wait for their places
}
tray-accept-for = Place { $file }
tray-accept-all = { $count ->
    [one] Place 1
   *[other] Place all { $count }
}
tray-choose = Choose…
tray-choose-for = Choose a place for { $file }
tray-leave-for = Leave { $file } out
tray-leave-all = Leave all out
tray-not-now = Not now
tray-search = Search places
tray-looking = Looking at it…
tray-unknown = Choose where it belongs
tray-filled = { $slot } has a file already. Choose its place to replace it.
tray-same-in-slot = This is the file that is in { $slot } already.
tray-same-in-tray = This is the same file as another one here.
tray-cut = Not all files were taken: there are too many, or their folders are too deep. Drop the rest in smaller parts.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

# Reasons for a proposal
tray-who-and-what = { $who } and { $what }
tray-who-reference = reference
tray-who-number = number
tray-who-name = name
tray-who-initial = surname with initial
tray-who-surname = surname
tray-who-first-name = first name
tray-who-part = part of the name
tray-who-only = only one place for it
tray-what-kind = “{ $kind }”
tray-what-label = the words of its label
tray-folder-empty = There is no file in { $folder } that can be taken.

# Before sending
tray-unattached = { $count ->
    [one] 1 file is not attached to anybody
   *[other] { $count } files are not attached to anybody
}
tray-unattached-detail = Files that wait in the tray are not sent. Give each its place, or send the case without them; they stay in the tray.
tray-assign-them = Assign them
tray-send-without = Send without them

# Several files
tray-selected = { $count } of { $all } files selected
tray-leave-selected = Leave { $count } out
tray-none-proposed = None of the selected files has a proposed place. Choose their places one by one.

# The menu of a file, and its picture
tray-more-for = More for { $file }
tray-preview = Preview
tray-preview-for = Preview { $file }
tray-choose-in-menu-for = Choose the place of { $file }
tray-leave = Leave out
tray-leave-in-menu-for = Do not use { $file }
tray-create-person = Create { $name } as a person
tray-create-company = Create { $name } as a company
tray-create-for = Create from { $file }
tray-file-before = Previous file
tray-file-after = Next file
tray-file-of = { $at } of { $all }
tray-no-picture = The file is in a folder too large to be previewed. Place it to see it.

# Companies and people that file names name
tray-newcomer = { $name } is not in the case
tray-newcomers-add = { $count ->
    [one] Create 1 from its files…
   *[other] Create { $count } from their files…
}
tray-newcomers-added = { $count ->
    [one] { $files ->
        [0] 1 company or person created
        [one] 1 company or person created with 1 document
       *[other] 1 company or person created with { $files } documents
    }
   *[other] { $files ->
        [0] { $count } companies and people created
        [one] { $count } companies and people created with 1 document
       *[other] { $count } companies and people created with { $files } documents
    }
}
tray-newcomers-title = Who is in these papers?
tray-newcomers-hint = Read from the file names. Tick who belongs to the case, and correct the names. Nothing is created until you press the button.
tray-newcomers-tick = Create { $name }
tray-newcomers-kind = Kind of { $name }
tray-newcomers-is-company = Company
tray-newcomers-is-person = Person
tray-newcomers-company = Company name
tray-newcomers-first = First name
tray-newcomers-last = Last name
tray-newcomers-box = { $label }, line { $number }
tray-newcomers-number = No. { $number } · { $files }
tray-newcomers-create = { $files ->
    [0] Create { $count }
    [one] Create { $count } and place 1 document
   *[other] Create { $count } and place { $files } documents
}
tray-newcomers-none = Tick at least one company or person.
tray-newcomers-nameless = Enter the name of each that is ticked.
