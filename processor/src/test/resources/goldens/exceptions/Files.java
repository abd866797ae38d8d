package shop;

import clutch.annotations.PythonCallable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@PythonCallable("files")
public interface Files {
  String read(String name) throws IOException;

  void delete(String name) throws FileNotFoundException, IOException, IllegalStateException;

  byte[] download(String url) throws IOException, TimeoutException;

  void upload(String url, byte[] bytes) throws IOException, TimeoutException;
}
