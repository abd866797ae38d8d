package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("")
interface Blank {}

@PythonCallable(" statistics ")
interface Padded {}

@PythonCallable("shop/prices.py")
interface Path {}

@PythonCallable("scikit-learn")
interface Hyphen {}

@PythonCallable("shop..prices")
interface Dots {}

@PythonCallable("decimal:Decimal:inner")
interface Colons {}

@PythonCallable("decimal:")
interface Nothing {}
