' Edits documents as a script says: a step a line, its words parted by tabs. What went wrong is the last line of the log.
Option Explicit

Private document As Object

Sub Main(script As String)
  Dim files As Object, steps As Object, line As String
  On Error GoTo Failed
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  steps = createUnoService("com.sun.star.io.TextInputStream")
  steps.setInputStream(files.openFileRead(script))
  steps.setEncoding("UTF-8")
  Do While Not steps.isEOF()
    line = steps.readLine()
    If Len(line) > 0 Then Edit(Split(line, Chr(9)))
  Loop
  Log(script, "done")
  Exit Sub
Failed:
  Log(script, line & ": " & Error$)
  If Not IsNull(document) Then document.close(True)
End Sub

Private Sub Log(script As String, text As String)
  Dim number As Integer
  number = FreeFile
  Open script & ".log" For Output As #number
  Print #number, text
  Close #number
End Sub

Private Sub Edit(words As Variant)
  Select Case words(0)
    Case "open"
      document = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Property("Hidden", True)))
    Case "save"
      document.storeToURL(words(1), Array(Property("FilterName", words(2))))
      document.close(True)
    Case "replace"
      Replace(words(1), words(2))
    Case "type"
      Dim place As Object
      place = Found(words(1))
      place.getText().insertString(place.getEnd(), words(2), False)
    Case "remove"
      RemoveParagraph(Found(words(1)))
    Case "cell"
      Cell(words(1), words(2)).setFormula(words(3))
    Case "row"
      InsertRow(words(1), words(2))
    Case "delete-row"
      document.getSheets().getByName(words(1)).getRows().removeByIndex(Cell(words(1), words(2)).getCellAddress().Row, 1)
    Case Else
      Err.Raise(1)
  End Select
End Sub

Private Function Property(name As String, value As Variant) As Object
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = name
  made.Value = value
  Property = made
End Function

Private Sub Replace(before As String, after As String)
  Dim wanted As Object
  wanted = document.createReplaceDescriptor()
  wanted.setSearchString(before)
  wanted.setReplaceString(after)
  If document.replaceAll(wanted) = 0 Then Err.Raise(1)
End Sub

Private Function Found(text As String) As Object
  Dim wanted As Object
  wanted = document.createSearchDescriptor()
  wanted.setSearchString(text)
  Found = document.findFirst(wanted)
End Function

Private Sub RemoveParagraph(place As Object)
  Dim cursor As Object
  cursor = place.getText().createTextCursorByRange(place)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  cursor.setString("")
End Sub

Private Function Cell(sheet As String, name As String) As Object
  Cell = document.getSheets().getByName(sheet).getCellRangeByName(name)
End Function

' A row above that of a cell.
Private Sub InsertRow(sheet As String, name As String)
  document.getSheets().getByName(sheet).getRows().insertByIndex(Cell(sheet, name).getCellAddress().Row, 1)
End Sub
