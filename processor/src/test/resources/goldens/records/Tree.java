package shop;

import java.util.List;

record Tree(String name, List<Tree> children) {}
