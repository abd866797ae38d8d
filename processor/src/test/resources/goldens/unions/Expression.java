package shop;

import clutch.annotations.PythonClass;

sealed interface Expression {

  @PythonClass("ast:Constant")
  record Constant(double value) implements Expression {}

  @PythonClass("ast:BinOp")
  record Operation(Expression left, String op, Expression right) implements Expression {}
}
