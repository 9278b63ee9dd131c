# The tray: files without a slot, and the slots proposed for them.

tray-title = To assign
tray-count = { $count ->
    [one] 1 file waits for its place
   *[other] { $count } files wait for their places
}
tray-accept = Accept
tray-accept-for = Accept the place of { $file }
tray-accept-all = { $count ->
    [one] Accept 1
   *[other] Accept all { $count }
}
tray-choose = Choose…
tray-choose-for = Choose a place for { $file }
tray-leave-for = Leave { $file } out
tray-leave-all = Leave all out
tray-not-now = Not now
tray-search = Search places
tray-looking = Looking at it…
tray-unknown = Its name does not say where it belongs. Choose its place.
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
