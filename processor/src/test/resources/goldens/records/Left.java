package shop;

import java.util.Optional;

record Left(Optional<Right> right) {}
